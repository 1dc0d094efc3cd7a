# "WBP" leaves detainees out; held and ever held are the same.
lesson "What was counted?"/"Apa yang dihitung?" {
    teach "Two figures may be right and yet differ, because they count different things. In the press WBP are all who are held. The law (UU 22/2022) counts detainees apart. Here `wbp` are all; `kind` tells convicts, detainees and children apart." /
        "Dua angka bisa sama-sama benar tetapi berbeda, karena yang dihitung berbeda. Di pers, WBP berarti semua penghuni. Undang-undang (UU 22/2022) memisahkan tahanan. Di sini `wbp` berarti semuanya; `jenis` membedakan narapidana, tahanan, dan anak."
    count wbp by kind
    hitung wbp per jenis
    teach "`where` keeps the rows for which something holds: `count wbp where province = NTT`. Several conditions are joined by `and`." /
        "`yang` menyaring baris yang memenuhi syarat: `hitung wbp yang provinsi = NTT`. Beberapa syarat dihubungkan dengan `dan`."
    task "How many convicts are held in NTT?"/"Berapa narapidana yang menghuni lapas dan rutan di NTT?"
        expects count wbp where kind = convict and province = NTT
        wrong count wbp where province = NTT because "You counted {$answer}: all who are held in NTT, detainees and children too." /
        "Anda menghitung {$jawaban} orang: semua penghuni di NTT, termasuk tahanan dan anak."
        wrong count wbp where kind = convict because "You counted the convicts of all provinces. The task asks about NTT." /
        "Anda menghitung narapidana di semua provinsi. Tugas ini hanya tentang NTT."
        wrong count wbp where kind != detainee and province = NTT because "Whoever is not a detainee may also be a child. Ask for the kind that is wanted." /
        "Yang bukan tahanan bisa juga anak. Mintalah jenis yang ditanyakan saja."
        hint "Two conditions: the kind and the province, joined by `and`."/"Ada dua syarat: jenis dan provinsi, dihubungkan dengan `dan`."
        hint "count wbp where kind = convict and …"/"hitung wbp yang jenis = narapidana dan …"
    teach "Whoever has left is no longer counted: a question is about one day. `ever` takes in those who have left: `count ever wbp`." /
        "Yang sudah keluar tidak lagi terhitung: pertanyaan berlaku untuk satu hari. `pernah` mengikutkan yang sudah keluar: `hitung pernah wbp`."
    task "How many people of NTT were entered on the fixed list of a prison polling place (listed_in_prison), also those who have left since?" /
        "Berapa orang di NTT yang masuk DPT sebuah TPS lapas (dpt_khusus), termasuk yang kini sudah keluar?"
        expects count ever wbp where province = NTT and listed_in_prison
        wrong count wbp where province = NTT and listed_in_prison because "You counted {$answer}: those who are still held. The task also asks for those who have left." /
        "Anda menghitung {$jawaban} orang: hanya yang masih menghuni. Tugas ini juga menanyakan yang sudah keluar."
        wrong count wbp where province = NTT and voter_list = DPT because "You counted {$answer}: who is on the list of the facility where they are held. Some have left, some were moved elsewhere." /
        "Anda menghitung {$jawaban} orang: yang masuk DPT satkernya sendiri dan masih di sana. Ada yang sudah keluar, ada yang dipindahkan."
        wrong count ever wbp where province = NTT because "You counted {$answer}: all who were ever held in NTT, on the list or not." /
        "Anda menghitung {$jawaban} orang: semua yang pernah menghuni di NTT, masuk DPT atau tidak."
        hint "The word for those who have left, too, stands before the table."/"Kata untuk mengikutkan yang sudah keluar ditulis sebelum nama tabel."
        hint "count ever wbp where province = NTT and …"/"hitung pernah wbp yang provinsi = NTT dan …"
    task "How many of those held in NTT are on the DPT of their own facility (voter_list = DPT)?" /
        "Berapa penghuni di NTT yang masuk DPT satkernya sendiri (daftar_pemilih = DPT)?"
        expects count wbp where province = NTT and voter_list = DPT
        wrong count wbp where province = NTT and can_vote because "You counted {$answer}: also those who were moved here (DPTb) and those of the last hour (DPK)." /
        "Anda menghitung {$jawaban} orang: termasuk yang pindah memilih ke sini (DPTb) dan DPK pada jam terakhir."
        wrong count ever wbp where province = NTT and listed_in_prison because "You counted {$answer}: also those who have left. Who has left is not held." /
        "Anda menghitung {$jawaban} orang, termasuk yang sudah keluar. Yang sudah keluar bukan penghuni lagi."
        hint "Those held: without `ever`."/"Yang ditanyakan penghuni: tanpa `pernah`."
        hint "count wbp where province = NTT and voter_list = DPT"/"hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT"
}
