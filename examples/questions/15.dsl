# 15. Two offices' figures side by side, and the causes of the difference.
# 15. Angka dua kantor berdampingan, dan sebab bedanya.

# NTT: what ANTARA reported in January, and what was stated at the voting.
max value as value of figure where province = NTT and satker is unknown and measure one of (dpt_inmates, dpt_still_held) and figure_date > 2024-01-01
    by measure, figure_date across outlet
terbesar nilai sebagai nilai dari angka
    yang provinsi = NTT dan satker kosong dan indikator salah satu dari (dpt_wbp, dpt_masih_di_dalam) dan tanggal_angka > 2024-01-01
    per indikator, tanggal_angka silang media
# One is the list, the other those of it who are still held: they left in between, by cause.
# Yang satu daftarnya, yang lain mereka yang masih di dalam: yang lain sudah keluar, menurut sebab.
changes of wbp where province = NTT and voter_list = DPT from dpt_fixed to election_day by cause
mutasi wbp yang provinsi = NTT dan DPT dari penetapan_dpt sampai hari H per sebab

# Babel, Lapas Narkotika: the commission counts the list with its staff, the prison the inmates who are there.
show measure, value, figure_date, precision, outlet of figure
    where satker = satker "NRK"
    sort figure_date
tampilkan indikator, nilai, tanggal_angka, ketelitian, media dari angka
    yang satker = satker "NRK"
    urutkan tanggal_angka
show name, dpt_size, staff_listed, dpt_inmates, dpt_present, dptb_size of tps
    where site = satker "NRK"
tampilkan nama, ukuran_dpt, pegawai_terdaftar, dpt_wbp, dpt_masih_ada, ukuran_dptb dari tps
    yang lokasi = satker "NRK"

let $listed = count wbp where province = NTT and voter_list = DPT as of dpt_fixed
let $left = changes of wbp
    where province = NTT and voter_list = DPT from dpt_fixed to election_day
    | where line = left
    | show count
expect $listed gives 2184
expect $listed - $left gives 1886
expect sum dpt_size of tps where site = satker "NRK" gives 896
pastikan (total dpt_wbp dari tps yang lokasi = satker "NRK") + (total pegawai_terdaftar dari tps yang lokasi = satker "NRK")
    hasilnya 896
pastikan total dpt_masih_ada dari tps yang lokasi = satker "NRK" hasilnya 648
