# Who is not yet 17 today but will be on voting day, and who may vote younger because of marriage.
# Siapa yang hari ini belum 17 tahun tetapi genap 17 pada hari H, dan siapa yang boleh memilih karena sudah kawin.

param seen_on: date = 2024-01-18

show id, satker, kind, birth_date, voter_list of wbp where turns_17 sort birth_date as of $seen_on
say "Under 17 on voting day, married or formerly married:"
show id, satker, birth_date, marital_status of wbp
    where age on election_day < 17 and ever_married
    as of $seen_on
say "Under 17 on voting day and not married: not voters."
count wbp where age on election_day < 17 and not ever_married by satker as of $seen_on

# Born on or before 14 February 2007 is old enough.
expect show wbp where turns_17 and birth_date > 2007-02-14 gives nothing
expect count wbp where turns_17 as of 2024-01-18 gives 7
