# Definitions that several scripts share; each has its two names and may be used in either tongue.
# Definisi bersama beberapa skrip; masing-masing dengan dua nama dan boleh dipakai dalam kedua bahasa.

codes obstacles/daftar_hambatan {
    nothing_missing/lengkap: "can vote here"/"bisa memilih di sini"
    not_moved/belum_pindah: "on a list elsewhere, vote not moved"/"masuk DPT lain, belum pindah memilih"
    no_card/tanpa_ktp: "eligible, on no list, identity card not recorded"/"memenuhi syarat, tidak dalam DPT, KTP-el belum direkam"
    unlisted/tak_terdaftar: "eligible, with a card or a certificate, on no list"/"memenuhi syarat, memegang KTP-el atau suket, tidak dalam DPT"
}

define obstacle/hambatan of wbp: obstacles = (
    if can_vote then nothing_missing else
    if voter_list = DPT_elsewhere then not_moved else
    if ktp_el = not_yet then no_card else unlisted
) "Why an eligible person cannot vote where they are held"/"Sebab orang yang memenuhi syarat tidak bisa memilih di satkernya"

define long_detained/tahanan_lama of wbp = kind = detainee and admitted <= election_day - 90 days "A detainee held for 90 days or more on voting day"/"Tahanan yang sudah 90 hari atau lebih pada hari H"
