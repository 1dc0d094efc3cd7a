# DPT, DPTb, DPK are three kinds of people; being on a list is being inside.
lesson "DPT, DPTb, DPK"/"DPT, DPTb, DPK" {
    teach "The same person may be DPT here, DPTb there and DPK nowhere: the lists are ways to one vote, not kinds of people. DPT: on the fixed list of this facility's polling place. DPTb: on another list and moved here. DPT_elsewhere: on another list and not moved, no vote here. DPK: on no list; on voting day only." /
        "Orang yang sama bisa masuk DPT di sini, menjadi DPTb di tempat lain: ketiganya jalan menuju satu suara, bukan jenis orang. DPT: masuk daftar tetap TPS satker ini. DPTb: masuk DPT lain dan pindah memilih ke sini. DPT_lain: masuk DPT lain dan belum pindah, jadi tidak bisa memilih di sini. DPK: tidak ada dalam DPT mana pun, hanya pada hari H."
    task "How many people held in NTT were moved here (DPTb)?"/"Berapa penghuni di NTT yang sudah pindah memilih ke satkernya (DPTb)?"
        expects count wbp where province = NTT and voter_list = DPTb
        wrong count wbp where province = NTT and voter_list = DPT_elsewhere because "These are on a list elsewhere and have not been moved." /
        "Itu yang masuk DPT lain dan belum pindah memilih."
        wrong count wbp where province = NTT and voter_list = DPT because "That is the fixed list of the place itself. One letter makes the difference: DPTb." /
        "Itu DPT satkernya sendiri. Bedanya satu huruf: DPTb."
        wrong count wbp where voter_list = DPTb because "These are all provinces."/"Itu semua provinsi."
        wrong count wbp where province = NTT and can_vote because "These are all who can vote here: DPT, DPTb and DPK together."/"Itu semua yang bisa memilih di sini: DPT, DPTb, dan DPK sekaligus."
        hint "The attribute is voter_list."/"Atributnya daftar_pemilih."
        hint "count wbp where province = NTT and voter_list = DPTb"/"hitung wbp yang provinsi = NTT dan daftar_pemilih = DPTb"
    task "How many people held in NTT are eligible (eligible) but cannot vote where they are (can_vote)?" /
        "Berapa penghuni di NTT yang memenuhi_syarat tetapi tidak bisa_memilih di satkernya?"
        expects count wbp where province = NTT and eligible and not can_vote
        wrong count wbp where province = NTT and not can_vote because "Among these are some who have no right to vote at all. Keep those who are eligible." /
        "Di antaranya ada yang memang tidak berhak memilih. Saringlah yang memenuhi syarat."
        wrong count wbp where province = NTT and voter_list = DPT_elsewhere because "These are a part of them: who is on no list cannot vote, either." /
        "Itu baru sebagian: yang tidak terdaftar di mana pun juga tidak bisa memilih."
        hint "Three conditions, the last with `not`."/"Tiga syarat, yang terakhir dengan `tidak`."
        hint "count wbp where province = NTT and eligible and not can_vote"/"hitung wbp yang provinsi = NTT dan memenuhi_syarat dan tidak bisa_memilih"
}
