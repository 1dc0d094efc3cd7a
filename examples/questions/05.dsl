# 5. Who turns 17 by the day, or qualifies by marriage?
# 5. Siapa yang genap 17 tahun pada hari H, atau memenuhi syarat karena kawin?

show id, satker, birth_date, marital_status of wbp
    where turns_17 or (age on election_day < 17 and ever_married)
    as of 2024-01-18
tampilkan id, satker, tanggal_lahir, status_kawin dari wbp
    yang genap_17 atau (umur pada hari H < 17 dan telah_kawin)
    per 18 Januari 2024
count wbp where age on election_day < 17 by ever_married, eligible
hitung wbp yang umur pada hari H < 17 per telah_kawin, memenuhi_syarat

expect count wbp where turns_17 as of 2024-01-18 gives 7
pastikan hitung wbp yang umur pada hari H < 17 dan telah_kawin hasilnya 2
expect count wbp where age on election_day < 17 and ever_married and not eligible gives 0
