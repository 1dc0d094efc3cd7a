# Equal totals mean that nothing happened.
lesson "Changes"/"Mutasi" {
    teach "Between two equal totals a hundred people may have come and a hundred left. `changes` tells: opening + came − left = closing, always. It wants two dates: `changes of wbp from h_7 to election_day`." /
        "Di antara dua jumlah yang sama bisa saja seratus orang masuk dan seratus keluar. `mutasi` menjelaskannya: awal + masuk − keluar = akhir, selalu. Tanggalnya dua: `mutasi wbp dari H-7 sampai hari H`."
    task "What changed among those held in NTT, from H-7 (h_7) to voting day (election_day)?"/"Bagaimana mutasi penghuni di NTT dari H-7 sampai hari H?"
        expects changes of wbp where province = NTT from h_7 to election_day
        wrong changes of wbp from h_7 to election_day because "These are all provinces. Add the condition about NTT."/"Itu semua provinsi. Tambahkan syarat tentang NTT."
        wrong changes of wbp where province = NTT from h_30 to election_day because "You began at H-30; the task begins at H-7."/"Anda mulai dari H-30; tugas ini mulai dari H-7."
        wrong count wbp where province = NTT because "That is the closing alone. `changes` tells what led to it."/"Itu keadaan akhirnya saja. `mutasi` menjelaskan jalannya."
        hint "changes of wbp where … from … to …"/"mutasi wbp yang … dari … sampai …"
        hint "changes of wbp where province = NTT from h_7 to election_day"/"mutasi wbp yang provinsi = NTT dari H-7 sampai hari H"
    teach "`by cause` names what happened to each: admitted, released, died, transferred." /
        "`per sebab` menyebut kejadiannya: masuk, bebas, meninggal, pindah."
    task "Of those of NTT on the DPT (voter_list = DPT): what changed from dpt_fixed to election_day, by cause?" /
        "Untuk penghuni NTT yang masuk DPT: bagaimana mutasinya dari penetapan_dpt sampai hari H, per sebab?"
        expects changes of wbp where voter_list = DPT and province = NTT from dpt_fixed to election_day by cause
        wrong changes of wbp where voter_list = DPT and province = NTT from dpt_fixed to election_day because "The lines are right; add `by cause`." /
        "Barisnya benar; tambahkan `per sebab`."
        wrong changes of wbp where province = NTT from dpt_fixed to election_day by cause because "These are all who are held. Keep those on the DPT." /
        "Itu semua penghuni. Saringlah yang masuk DPT."
        wrong changes of wbp where voter_list = DPT from dpt_fixed to election_day by cause because "These are all provinces."/"Itu semua provinsi."
        hint "As before, with one more condition, other dates, and `by cause` at the end."/"Seperti tadi, dengan satu syarat lagi, tanggal lain, dan `per sebab` di akhir."
        hint "changes of wbp where voter_list = DPT and province = NTT from dpt_fixed to election_day by cause" /
        "mutasi wbp yang daftar_pemilih = DPT dan provinsi = NTT dari penetapan_dpt sampai hari H per sebab"
}
