# 7. Which facilities lack outreach, and whose head lacks the neutrality reminder?
# 7. Satker mana yang belum ada sosialisasi, dan kepala mana yang belum diingatkan tentang netralitas?

show name, province of satker where no outreach
tampilkan nama, provinsi dari satker yang belum ada sosialisasi
show name, province of satker where no (reminder where subject = neutrality)
tampilkan nama, provinsi dari satker yang tanpa (pengingat yang pokok = netralitas)

expect count satker where no outreach gives 3
pastikan hitung satker yang tanpa (pengingat yang pokok = netralitas) hasilnya 0
