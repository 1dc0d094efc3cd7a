# A roster with mistakes: the good rows come in, the bad ones go to a file that names the reason. Run with --allow-rejects.
# Daftar yang ada salahnya: baris yang benar masuk, yang salah ditulis ke berkas beserta sebabnya. Jalankan dengan --allow-rejects.

muat wbp dari "../data/roster-with-mistakes.csv" per 2024-02-12 tolakan ke "rejected.csv"

hitung wbp per satker
load table rejected from "rejected.csv"
show rejected

expect count wbp gives 2
expect count rejected gives 4
