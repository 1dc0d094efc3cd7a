# 4. Who lacks a NIK or a KTP-el?
# 4. Siapa yang NIK-nya kosong atau belum punya KTP-el?

show id, satker, ktp_el of wbp where nik is unknown or ktp_el != recorded top 10
tampilkan id, satker, ktp_el dari wbp yang nik kosong atau ktp_el != terekam teratas 10
count wbp where nik is unknown or ktp_el != recorded by province across ktp_el
hitung wbp yang nik kosong per provinsi

expect count wbp where nik is unknown or ktp_el = not_yet gives 203
