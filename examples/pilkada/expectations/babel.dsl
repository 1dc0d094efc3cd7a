# What was published of Bangka Belitung, and what follows from it by the rules of this election.

expect count election gives 1
expect count wbp gives 0

# 2,116 in seven facilities, as published; the 719 of Narkotika are not split by polling place.
expect show value of figure where id = "K012" gives 2116
expect count figure where measure = dpt_inmates and province = Babel and satker is known gives 7
expect total dpt_inmates of tps gives 1397

# 2.5 % in reserve, rounded up, and up to 600 voters: 503 need 13 more and no second polling place.
expect show supply of tps where code = "PGK-901" gives 516
expect count tps where dpt_size > $election.list_limit gives 0
expect count tps where not list_within_300 gives 0
