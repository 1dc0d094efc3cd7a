# 6. Who is freed before the day though listed; who has no route left?
# 6. Siapa yang bebas sebelum hari H padahal terdaftar; siapa yang hilang jalan?

show id, satker, expected_release of wbp
    where voter_list = DPT and free_by_vote
    sort expected_release
    top 10
    as of h_30
tampilkan id, satker, ekspirasi dari wbp
    yang hilang_jalan
    urutkan ekspirasi naik
    teratas 10
    posisi h_30
count wbp where no_route by province as of h_30

expect count wbp where no_route as of h_30 gives 109
