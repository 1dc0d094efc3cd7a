# The published case of Pangkalpinang from a table of one's own: DPT 300 and 117, 471 listed voters, 306 and 120 ballots, short by 45.
# Kasus Pangkalpinang dari tabel sendiri: DPT 300 dan 117, 471 pemilih terdaftar, 306 dan 120 surat suara, kurang 45.

load tps from "data/pangkalpinang-tps.csv"

say "At each polling place alone:"
show name, dpt_size, reserve, supply, need, need_present, shortage_listed, shortage_present of tps
say "At the site, where ballots are carried from one to the other:"
show name, site_dpt, site_need, site_supply, site_shortage_listed, site_shortage_present of satker
    where site_size > 0
say "The voters would fit into the two: the most even split."
show name, site_voters, site_tps_more, split_high_tps, split_high, split_low_tps, split_low of satker
    where site_size > 0

expect show supply of tps where name = "TPS 901 Lapas Pangkalpinang" gives 306
expect show supply of tps where name = "TPS 902 Lapas Pangkalpinang" gives 120
expect sum need of tps gives 471
expect show site_shortage_listed of satker where site_size > 0 gives 45
# How many of the list are still held is not in the table: the other reading cannot be told.
expect show site_shortage_present of satker
    where site_size > 0 and site_shortage_present is known
    gives nothing

# The other rule counts DPTb in: nothing would have been missing.
set supply_rule art350
show name, supply, shortage_listed of tps
expect sum supply of tps gives 480
expect show site_shortage_listed of satker where site_size > 0 gives 0

# Usable ballots decide, not delivered ones: with three of the second polling place damaged (made up, for the sake of the example) 48 are missing.
# Yang menentukan surat suara yang layak pakai, bukan yang diterima: bila tiga lembar di TPS kedua rusak (rekaan, sekadar contoh), kurangnya 48.
set supply_rule art344
load ballots from "data/pangkalpinang-ballots.csv"
show name, supply, usable_supply, shortage_listed of tps
expect sum usable_supply of tps gives 423
expect show shortage_listed of tps where name = "TPS 902 Lapas Pangkalpinang" gives 54
expect show site_shortage_listed of satker where site_size > 0 gives 48
