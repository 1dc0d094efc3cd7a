# 15. Two offices' figures side by side, and what each of them counts.
# 15. Angka dua kantor berdampingan, dan apa yang dihitung masing-masing.

show measure, province, value, figure_date, precision, source of figure
    where measure = dpt_inmates or measure = inmate_voters
    sort measure, figure_date
tampilkan takaran, provinsi, nilai, tanggal_angka, ketelitian, sumber dari angka
    yang takaran = dpt_wbp atau takaran = pemilih_wbp
    urutkan takaran, tanggal_angka
say "Babel: the commission counts lists with staff, the prisons count people held."
sum dpt_size as list_with_staff, sum dpt_staff as staff, sum dpt_present as listed_and_held of tps
    where regency.province = Babel

expect sum dpt_size of tps where regency.province = Babel gives 2194
let $parts = sum value of figure where measure = dpt_all and satker.province = Babel
let $rest = sum value of figure where measure = dpt_all and precision = derived
expect $parts + $rest gives 2194
