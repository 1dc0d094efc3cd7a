# Whether each NIK agrees with its row, without showing one: birth date (40 added to the day for women), sex, province, serial.
# Apakah tiap NIK cocok dengan barisnya, tanpa menampilkan satu pun: tanggal lahir (hari ditambah 40 untuk perempuan), kelamin, provinsi, nomor urut.

count wbp by nik_consistent
show id, satker, nik, nik_complete, nik_region_known, nik_birth_matches, nik_sex_matches, nik_suspect of wbp
    where not nik_consistent
    top 5
show name, count(wbp where not nik_consistent) as inconsistent, count(wbp where nik is unknown) as missing of satker
    sort inconsistent desc, missing desc
    top 5

# Many in one file that end in 0000 went through a spreadsheet, which keeps 15 digits.
if (count wbp where nik_suspect) > 10 {
    say "{count wbp where nik_suspect} NIK end in 0000: ask for the file from before the spreadsheet."
}

expect count wbp where not nik_consistent and not nik_suspect gives 0
