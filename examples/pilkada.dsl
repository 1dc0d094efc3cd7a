# The figures that were published of Pilkada 2024 beside those of Pemilu 2024. The pack of that election stands on this one:
# siap --pack examples/pilkada, siap pack check examples/pilkada.

load figure from "pilkada/figure.csv"
expect count figure
    where measure = dpt_inmates and province = NTT and satker is unknown and value = 2710
    gives 1
show province, value, figure_date, source of figure
    where measure = dpt_inmates and satker is unknown
    sort value desc
    top 5
