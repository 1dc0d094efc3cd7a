# Formatting a NIK as text later brings its digits back.
lesson "NIK and dirty data"/"NIK dan data kotor" {
    teach "A NIK has 16 digits. A spreadsheet keeps 15 of a number: the last digits become 0 and stay so, whatever the cell is formatted as later. No NIK is issued that ends in 0000: `nik_suspect` says of each whether it does. Nobody needs to see one for that." /
        "NIK terdiri atas 16 angka. Lembar kerja hanya menyimpan 15 angka sebuah bilangan: angka terakhir menjadi 0 dan tetap begitu, sekalipun selnya kelak diubah menjadi teks. Tidak ada NIK yang berakhiran 0000: `nik_meragukan` memeriksanya pada tiap baris, tanpa seorang pun perlu melihat NIK-nya."
    task "How many people held have a NIK that ends so (nik_suspect)?"/"Berapa penghuni yang NIK-nya berakhiran demikian (nik_meragukan)?"
        expects count wbp where nik_suspect
        wrong count wbp where not nik_suspect because "These are the ones whose NIK does not end so."/"Itu yang NIK-nya tidak berakhiran demikian."
        wrong count wbp where nik_suspect is unknown because "These are the ones without a NIK: of them it cannot be said."/"Itu yang NIK-nya kosong: tentang mereka tidak dapat dijawab."
        hint "A yes/no attribute is a condition by itself."/"Atribut ya atau tidak sudah merupakan syarat."
        hint "count wbp where nik_suspect"/"hitung wbp yang nik_meragukan"
    task "At which facilities? Count them for each."/"Di satker mana saja? Hitunglah per satker."
        expects count wbp where nik_suspect by satker
        wrong count wbp where nik_suspect by province because "You grouped by province. The mend is made at the facility."/"Anda mengelompokkan per provinsi. Perbaikannya dilakukan di satker."
        wrong count wbp by satker because "These are all people of each facility: keep those with a suspect NIK."/"Itu semua penghuni tiap satker: saringlah yang NIK-nya meragukan."
        hint "The condition stays, a group comes to it. A line that begins with `by` goes on from the last question." /
        "Syaratnya tetap, ditambah pengelompokan. Baris yang diawali `per` melanjutkan pertanyaan terakhir."
        hint "count wbp where nik_suspect by satker"/"hitung wbp yang nik_meragukan per satker"
    task "How many people held have no NIK at all (nik is unknown)?"/"Berapa penghuni yang NIK-nya kosong?"
        expects count wbp where nik is unknown
        wrong count wbp where nik_suspect because "These have one, though a spoilt one."/"Itu yang punya NIK, hanya saja rusak."
        wrong count wbp where nik is known because "These are the ones that have one."/"Itu yang NIK-nya terisi."
        hint "count wbp where nik is unknown"/"hitung wbp yang nik kosong"
}
