# Hiding a column masks it.
lesson "Personal data"/"Data pribadi" {
    teach "In a sheet a hidden column is one click from being seen, and goes along when the file is sent. Here names and NIK are masked wherever they appear: in answers, files, messages and the history." /
        "Di lembar kerja, kolom tersembunyi tinggal sekali klik untuk tampak, dan ikut terkirim bersama berkasnya. Di sini nama dan NIK disamarkan di mana pun muncul: dalam jawaban, berkas, pesan, dan riwayat."
    show name, nik of wbp top 2
    tampilkan nama, nik dari wbp teratas 2
    teach "A person is named by the key: `id` says nothing to whoever has no register." /
        "Orang disebut dengan kuncinya: `id` tidak berarti apa-apa bagi yang tidak memegang register."
    task "Show id and satker of the children held in NTT: enough to look them up, and no more." /
        "Tampilkan id dan satker anak yang menghuni di NTT: cukup untuk ditelusuri, tidak lebih."
        expects show id, satker of wbp where kind = child and province = NTT
        wrong show id, satker of wbp where kind = child because "These are the children of all provinces."/"Itu anak di semua provinsi."
        wrong show id, satker of wbp where province = NTT because "These are all people held in NTT."/"Itu semua penghuni di NTT."
        wrong show id, satker of wbp where age < 18 and province = NTT because "Who is held as a child may be older by now. Ask by `kind`." /
        "Penghuni yang tercatat sebagai anak mungkin sudah lebih tua. Tanyakan menurut `jenis`."
        hint "show id, satker of wbp where …"/"tampilkan id, satker dari wbp yang …"
        hint "show id, satker of wbp where kind = child and province = NTT"/"tampilkan id, satker dari wbp yang jenis = anak dan provinsi = NTT"
    teach "Small counts may tell of single people, too. `set suppress 5` hides counts below 5, and as many others as it takes; `set suppress off` ends it." /
        "Angka yang kecil pun dapat menunjuk orang tertentu. `atur sembunyikan 5` menyembunyikan angka di bawah 5, berikut angka lain seperlunya; `atur sembunyikan nonaktif` mengakhirinya."
    task "How many people of each kind are held at each facility of NTT? (Try it with and without suppressing.)" /
        "Berapa penghuni tiap jenis di tiap satker NTT? (Cobalah dengan dan tanpa penyembunyian.)"
        expects count wbp where province = NTT by satker across kind
        wrong count wbp by satker across kind because "All provinces are in it."/"Semua provinsi masih ikut."
        wrong count wbp where province = NTT by satker because "Each facility is there; put the kinds across."/"Tiap satker sudah; taruh jenisnya dengan `silang`."
        hint "count wbp where province = NTT by satker across kind"/"hitung wbp yang provinsi = NTT per satker silang jenis"
}
