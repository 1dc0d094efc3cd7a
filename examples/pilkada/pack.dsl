# Pilkada of 27 November 2024: the readiness pack with another election, its calendar, its polling places and what was published of it.
# What the pack defines stays: who may vote, what a polling place is supplied with, the limits; their numbers come from the row of the election.
# Run with: siap --pack examples/pilkada

use province, regency, district, subdistrict, facility_list, regional_office, satker from "readiness"

load election from "election.csv"
param election/pemilihan: link to election = "pilkada_2024"

calendar {
    data_from/data_sejak: 2024-09-20
    data_until/data_sampai: 2024-11-27
    dpt_fixed/penetapan_dpt: 2024-09-22 "Lists set by the provinces"/"Penetapan DPT provinsi"
    h_30: $election.voting_date - 30 days "Thirty days before"/"Tiga puluh hari sebelumnya"
    h_7: $election.voting_date - 7 days "Seven days before"/"Tujuh hari sebelumnya"
    election_day/hari_h: $election.voting_date
}

load tps from "tps.csv"
load figure from "figure.csv"
