# "=" means contains; "at least" leaves the limit out.
lesson "Filtering"/"Menyaring" {
    teach "`=` wants the whole value. `~` asks whether a text contains another: `name ~ \"Rutan\"`. Texts stand in quotes; codes such as NTT do not need them." /
        "`=` menuntut nilai yang sama persis. `~` menanyakan apakah sebuah teks berisi teks lain: `nama ~ \"Rutan\"`. Teks ditulis dalam tanda kutip; kode seperti NTT tidak perlu."
    task "How many facilities have “Kupang” in their name?"/"Berapa satker yang namanya berisi “Kupang”?"
        expects count satker where name ~ "Kupang"
        wrong count satker where name = "Kupang" because "No facility is called just “Kupang”: `=` wants the whole name. Ask with `~`." /
        "Tidak ada satker yang namanya hanya “Kupang”: `=` menuntut nama lengkapnya. Pakailah `~`."
        hint "The attribute is `name`, the sign `~`."/"Atributnya `nama`, tandanya `~`."
        hint "count satker where name ~ \"Kupang\""/"hitung satker yang nama ~ \"Kupang\""
    teach "Numbers are compared by `<`, `<=`, `>`, `>=`. “At least 320” takes 320 in, “more than 320” does not." /
        "Angka dibandingkan dengan `<`, `<=`, `>`, `>=`. “Sedikitnya 320” mengikutkan 320, “lebih dari 320” tidak."
    task "How many facilities have at least 320 places (capacity)?"/"Berapa satker yang kapasitasnya sedikitnya 320?"
        expects count satker where capacity >= 320
        wrong count satker where capacity > 320 because "A facility with exactly 320 places has at least 320, too. You left it out." /
        "Satker dengan kapasitas tepat 320 juga memenuhi “sedikitnya 320”. Anda tidak mengikutkannya."
        wrong count satker where capacity <= 320 because "The comparison points the other way: these have at most 320." /
        "Arahnya terbalik: itu yang kapasitasnya paling banyak 320."
        hint "At least means: that many, or more."/"Sedikitnya berarti: sebanyak itu atau lebih."
        hint "count satker where capacity >= 320"/"hitung satker yang kapasitas >= 320"
    task "How many women are held in NTT?"/"Berapa perempuan yang menghuni lapas dan rutan di NTT?"
        expects count wbp where sex = female and province = NTT
        wrong count wbp where sex = female because "You counted the women of all provinces: the condition about NTT is missing." /
        "Anda menghitung perempuan di semua provinsi: syarat tentang NTT belum ada."
        wrong count wbp where satker.kind = LPP and province = NTT because "You counted who is in a women's prison. Women are held elsewhere, too." /
        "Itu penghuni LPP. Perempuan juga menghuni lapas dan rutan lain."
        hint "Two conditions: `sex = female`, and the province."/"Ada dua syarat: `jenis_kelamin = perempuan`, dan provinsinya."
        hint "count wbp where sex = female and province = NTT"/"hitung wbp yang jenis_kelamin = perempuan dan provinsi = NTT"
}
