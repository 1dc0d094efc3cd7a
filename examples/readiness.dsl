# The readiness of the prisons of NTT and Babel for the vote of 14 February 2024, in a dozen questions.
# Kesiapan lapas dan rutan NTT dan Babel untuk pemungutan suara 14 Februari 2024, dalam selusin pertanyaan.

say "1. Who is held, and on which list, on {election_day}?"
count wbp by province across voter_list

say "2. The list of NTT was published as 2,184. By 18 January some of them had left:"
count ever wbp where province = NTT and listed_in_prison as of 2024-01-18
count wbp where province = NTT and voter_list = DPT as of 2024-01-18

tulis "3. Hari H di NTT: yang masuk DPT dan masih di dalam, yang pindah memilih, dan DPK."
hitung wbp yang provinsi = NTT dan bisa_memilih per daftar_pemilih

say "4. How much of those who may vote can vote where they are?"
share where can_vote of wbp where eligible by province

tulis "5. Lima satker dengan tahanan terbanyak yang masuk DPT lain dan belum pindah memilih:"
hitung wbp
    yang jenis = tahanan dan daftar_pemilih = DPT_lain
    per satker
    urutkan jumlah turun
    teratas 5

say "6. From 18 January it was {h_7 - 2024-01-18} days to H-7, the last day on which a detainee could move the vote."
count wbp where kind = detainee and voter_list = DPT_elsewhere by province as of 2024-01-18

say "7. Listed in a prison, due for release after H-30: no late reason covers them, they would have to come back."
count wbp where no_route by satker as of h_30 | sort count desc | top 5

say "8. Ballots by polling place of Babel: DPT and 2 % against the voters, staff included."
show name, dpt_size as dpt, supply as ballots, need as voters, shortage_listed as short of tps
    where regency.province = Babel

say "9. By site, since ballots can be carried across a yard: at Pangkalpinang 471 voters, 426 ballots."
show name, site_need as voters, site_supply as ballots, site_shortage_listed as short of satker
    where province = Babel
    sort short desc

tulis "10. Satker yang melebihi kapasitas, lima teratas."
tampilkan nama, jumlah_penghuni, kapasitas, bulatkan(hunian * 100) sebagai persen_isi dari satker yang hunian > 1
    urutkan hunian turun
    teratas 5

tulis "11. Satker yang belum ada sosialisasi, atau kepalanya belum diingatkan tentang netralitas."
tampilkan nama, provinsi, laporan_terakhir dari satker
    yang belum ada sosialisasi atau tanpa (pengingat yang pokok = netralitas)

say "12. The published figures for NTT on the day, with their source and precision."
show measure, value, precision, outlet of figure
    where province = NTT and satker is unknown and figure_date = election_day

# The published figures that the data must reproduce; see Sources/ReadinessPack/README.md for what that shows and what not.
expect count ever wbp where province = NTT and listed_in_prison gives 2184
expect count wbp where province = NTT and voter_list = DPT gives 1886
expect count wbp where province = NTT and voter_list = DPTb gives 1006
expect count wbp where province = NTT and voter_list = DPK gives 22
expect count wbp where province = NTT and can_vote gives 2914
expect count tps where regency.province = NTT gives 16
expect count tps where regency.province = Babel gives 11
expect count satker where province = Babel gives 7
expect sum dpt_size of tps where regency.province = Babel gives 2194
expect count wbp where satker = "Lapas Narkotika Pangkalpinang" gives 917
expect count wbp where satker = "Lapas Narkotika Pangkalpinang" and can_vote gives 870
expect sum voters of tps where satker "PGK" one of serves gives 471
expect sum supply_art344 of tps where satker "PGK" one of serves gives 426
say "All published figures reproduced."
