# 16. Eligible but unlisted, by cause.
# 16. Memenuhi syarat tetapi tidak terdaftar, menurut sebab.

count wbp where eligible and not on_a_list by unlisted_cause
hitung wbp yang memenuhi_syarat dan bukan masuk_dpt per sebab_tak_terdaftar
count wbp where eligible and not on_a_list by kind across ktp_el
hitung wbp yang memenuhi_syarat dan bukan masuk_dpt per jenis silang ktp_el

expect count wbp where eligible and not on_a_list gives 443
pastikan hitung wbp
    yang memenuhi_syarat dan bukan masuk_dpt dan sebab_tak_terdaftar kosong
    hasilnya 0
