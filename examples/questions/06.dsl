# 6. Who is freed before the day though listed; who has no route left?
# 6. Siapa yang bebas sebelum hari H padahal terdaftar; siapa yang tanpa jalur?

show id, satker, expected_release of wbp
    where voter_list = DPT and free_by_vote
    sort expected_release
    top 10
    as of h_30
tampilkan id, satker, ekspirasi dari wbp
    yang tanpa_jalur
    urutkan ekspirasi naik
    teratas 10
    posisi h_30

# No route: freed after H-30 though listed in a prison; or on a list elsewhere, held here, and H-7 has passed.
# Tanpa jalur: bebas sesudah H-30 padahal terdaftar di lapas; atau masuk DPT lain, ada di sini, dan H-7 sudah lewat.
count wbp where no_route by province as of h_30
count ever wbp where no_route and left is known by province
hitung wbp yang lewat_tenggat per provinsi silang jenis

expect count wbp where no_route as of h_30 gives 97
expect count ever wbp where no_route and left is known gives 135
pastikan hitung wbp yang lewat_tenggat hasilnya 145
pastikan hitung wbp yang lewat_tenggat posisi H-7 hasilnya 0
