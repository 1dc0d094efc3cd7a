# One's own roster in the place of the shipped one: a csv as of one day, then the same questions.
# Daftar penghuni sendiri menggantikan data bawaan: satu berkas csv per satu tanggal, lalu pertanyaan yang sama.

load wbp from "data/roster.csv" as of 2024-02-12

show id, satker, kind, age on election_day as age_then, eligible, voter_list of wbp
count wbp by satker across voter_list
say "Not eligible:"
show id, age on election_day as age_then, citizen, revoked_right of wbp where not eligible
say "Detainees on no list, two days before the vote:"
tampilkan id, satker, ktp_el dari wbp yang jenis = tahanan dan bukan masuk_dpt

# Born on 14 February 2007 is 17 on the day, one day later is not; the right to be elected is not the right to vote.
expect count wbp gives 10
expect count wbp where not eligible gives 3
expect count wbp where voter_list = DPT gives 4
