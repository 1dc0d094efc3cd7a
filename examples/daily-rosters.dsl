# The roster of one day, and that of the next: what happened in between is worked out, not typed in. The people are made up.
# Daftar hari ini dan daftar esok harinya: peristiwa di antaranya diturunkan, bukan diketik. Semua orangnya rekaan.
#
# Here it stays in memory. `open "work.siap"` before the second load would keep it: the roster is recorded as one batch, and `undo` takes it back whole.
# Di sini hanya dalam memori. `buka "kerja.siap"` sebelum daftar kedua menyimpannya sebagai satu catatan, dan `batalkan` menariknya kembali seluruhnya.

load wbp from "data/roster-12-feb.csv" as of 2024-02-12
load wbp from "data/roster-13-feb.csv" as of 2024-02-13

say "Who moved, and where to:"
show id, satker on 2024-02-12 as held_at, satker of wbp where satker on 2024-02-12 != satker
say "Siapa yang keluar, dan siapa yang baru:"
tampilkan id, satker, tanggal_keluar dari pernah wbp yang tanggal_keluar terisi
tampilkan id, satker, tanggal_masuk dari wbp yang tanggal_masuk = 2024-02-13
count wbp by satker as of 2024-02-12, 2024-02-13

# One left and one came; a transfer is one transfer, and nobody is lost by a new register number, another id, or a damaged NIK.
expect count wbp as of 2024-02-12 gives 10
expect count wbp gives 10
expect count ever wbp gives 11
expect count wbp where satker on 2024-02-12 != satker gives 1
expect count ever wbp where left = 2024-02-13 gives 1
expect count wbp where ktp_el on 2024-02-12 != ktp_el gives 2
expect count wbp where kind on 2024-02-12 = detainee and kind = convict gives 1
expect show register_number of wbp where id = "R-204" gives "3/24"
expect show birth_date of wbp where id = "R-209" gives 1993-05-11
