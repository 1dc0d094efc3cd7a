# 8. What changed since yesterday, and since the DPT was fixed, by cause?
# 8. Apa yang berubah sejak kemarin, dan sejak penetapan DPT, menurut sebab?

changes of wbp from data_until - 1 day to data_until by cause
mutasi wbp di NTT dari penetapan_dpt sampai hari H per sebab
changes of wbp where province = NTT and voter_list = DPT from dpt_fixed to election_day by cause
mutasi wbp yang provinsi = Babel dan bisa_memilih dari H-7 sampai hari H per sebab

# Opening and closing are the counts of the two days; what comes between adds up to their difference.
expect changes of wbp
    where province = NTT and voter_list = DPT from dpt_fixed to election_day
    gives "expected/08.csv"
pastikan (hitung wbp yang DPT di NTT posisi penetapan_dpt) - (hitung wbp yang DPT di NTT)
    hasilnya 298
