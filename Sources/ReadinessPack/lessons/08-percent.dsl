# Percentages may be averaged.
lesson "Percent of what?"/"Persen dari apa?" {
    teach "A percentage is of something: n of N. `share where …` gives it with both numbers: `share where can_vote of wbp`. N is what stands after `of`." /
        "Persentase selalu dari sesuatu: n dari N. `persen yang …` memberikannya beserta kedua angkanya: `persen yang bisa_memilih dari wbp`. N adalah yang ditulis sesudah `dari`."
    task "Which share of those eligible (eligible) can vote where they are (can_vote), in each province?" /
        "Berapa persen yang bisa_memilih di antara yang memenuhi_syarat, per provinsi?"
        expects share where can_vote of wbp where eligible by province
        wrong share where can_vote of wbp by province because "Your N is everyone held, foreigners and children too. The task asks of those who are eligible." /
        "N Anda semua penghuni, termasuk anak dan warga asing. Yang diminta di antara yang memenuhi syarat."
        wrong share where eligible of wbp where can_vote by province because "You exchanged n and N: of those who can vote, which share is eligible." /
        "n dan N tertukar: itu berapa persen yang memenuhi syarat di antara yang bisa memilih."
        wrong share where can_vote of wbp where eligible because "That is both together. A row for each province comes with `by province`." /
        "Itu keduanya digabung. Satu baris tiap provinsi: tambahkan `per provinsi`."
        wrong share where eligible and can_vote of wbp by province because "Both conditions stand in n; N is still everyone. The one behind `of` makes N." /
        "Kedua syarat berada di n; N masih semua penghuni. Syarat untuk N ditulis sesudah `dari`."
        hint "share where N-of-what … of wbp where …"/"persen yang (syarat n) dari wbp yang (syarat N) per …"
        hint "share where can_vote of wbp where eligible by province"/"persen yang bisa_memilih dari wbp yang memenuhi_syarat per provinsi"
    teach "The total below is no average of the two: it is worked out from all rows. Two percentages may only be averaged when their N are equal." /
        "Totalnya bukan rata-rata dari keduanya, melainkan dihitung dari semua baris. Dua persentase hanya boleh dirata-rata bila N-nya sama."
    task "Which share of the detainees of NTT is on a DPT elsewhere (voter_list = DPT_elsewhere)?"/"Berapa persen tahanan di NTT yang masuk DPT lain (daftar_pemilih = DPT_lain)?"
        expects share where voter_list = DPT_elsewhere of wbp where kind = detainee and province = NTT
        wrong share where voter_list = DPT_elsewhere of wbp where province = NTT because "Your N is everyone held in NTT. The task asks of the detainees." /
        "N Anda semua penghuni di NTT. Yang diminta di antara tahanan."
        wrong share where kind = detainee of wbp where voter_list = DPT_elsewhere and province = NTT because "n and N are exchanged: of those on a DPT elsewhere, how many are detainees." /
        "n dan N tertukar: itu berapa persen tahanan di antara yang masuk DPT lain."
        wrong share where voter_list = DPT_elsewhere of wbp where kind = detainee because "These are the detainees of all provinces."/"Itu tahanan di semua provinsi."
        hint "N: the detainees of NTT."/"N: tahanan di NTT."
        hint "share where voter_list = DPT_elsewhere of wbp where kind = detainee and province = NTT" /
        "persen yang daftar_pemilih = DPT_lain dari wbp yang jenis = tahanan dan provinsi = NTT"
}
