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
    teach "Numbers are compared by `<`, `<=`, `>`, `>=`. “At least 150” takes 150 in, “more than 150” does not." /
        "Angka dibandingkan dengan `<`, `<=`, `>`, `>=`. “Sedikitnya 150” mengikutkan 150, “lebih dari 150” tidak."
    task "How many facilities have at least 150 places (capacity)?"/"Berapa satker yang kapasitasnya sedikitnya 150?"
        expects count satker where capacity >= 150
        wrong count satker where capacity > 150 because "A facility with exactly 150 places has at least 150, too. You left it out." /
        "Satker dengan kapasitas tepat 150 juga memenuhi “sedikitnya 150”. Anda tidak mengikutkannya."
        wrong count satker where capacity <= 150 because "The comparison points the other way: these have at most 150." /
        "Arahnya terbalik: itu yang kapasitasnya paling banyak 150."
        hint "At least means: that many, or more."/"Sedikitnya berarti: sebanyak itu atau lebih."
        hint "count satker where capacity >= 150"/"hitung satker yang kapasitas >= 150"
    task "How many women are held in NTT?"/"Berapa perempuan yang menghuni lapas dan rutan di NTT?"
        expects count wbp where sex = female and province = NTT
        wrong count wbp where sex = female because "You counted the women of all provinces: the condition about NTT is missing." /
        "Anda menghitung perempuan di semua provinsi: syarat tentang NTT belum ada."
        wrong count wbp where satker.kind = LPP and province = NTT because "You counted who is in a women's prison. Women are held elsewhere, too." /
        "Itu penghuni LPP. Perempuan juga menghuni lapas dan rutan lain."
        hint "Two conditions: `sex = female`, and the province."/"Ada dua syarat: `jenis_kelamin = perempuan`, dan provinsinya."
        hint "count wbp where sex = female and province = NTT"/"hitung wbp yang jenis_kelamin = perempuan dan provinsi = NTT"
}
