# Ballots per polling place with the reserve of 2 %, and where they run short: 306 and 120 at Pangkalpinang, short by 45.
# Surat suara tiap TPS dengan cadangan 2 %, dan di mana kurang: 306 dan 120 di Pangkalpinang, kurang 45.

param province: province = Babel

say "Art. 344(2), as applied in 2024: the fixed list and 2 % of it; voters who moved in are served while stocks last."
show name, dpt_size as dpt, reserve, supply, usable_supply as usable, need, shortage_listed, shortage_present of tps
    where regency.province = $province
    sort shortage_listed desc
say "By site, between whose polling places ballots are carried:"
show name, site_need, site_supply, site_usable, site_shortage_listed, site_shortage_present of satker
    where province = $province and site_size > 0
    sort site_shortage_listed desc

say "Per kind: what was delivered, less what was damaged."
sum received as received, sum damaged as damaged, sum received - damaged as usable of ballots
    where tps.regency.province = $province
    by kind

say "Who gets which ballot, of those who can vote:"
count, count where gets_dpd as dpd, count where gets_dpr as dpr, count where gets_dprd_prov as dprd_prov, count where gets_dprd_kab as dprd_kab, count where only_presidential as only_ppwp
    of wbp where can_vote and province = $province by satker

let $site = satker "PGK"
for each $t in tps where $site one of serves {
    say "{$t.name}: {$t.supply_art344} ballots for {$t.voters} voters"
}
expect show supply_art344 of tps where name = "TPS 901 Lapas Pangkalpinang" gives 306
expect show supply_art344 of tps where name = "TPS 902 Lapas Pangkalpinang" gives 120
expect (sum voters of tps where satker "PGK" one of serves) - (sum supply_art344 of tps where satker "PGK" one of serves)
    gives 45
