# A pivot shows everything: its hidden filter.
lesson "Groups and crosstabs"/"Per dan silang" {
    teach "`by` makes a row for each value: `count wbp by province`. What a sheet hides in the filter of a pivot stands here in the question: what is not asked away is counted." /
        "`per` membuat satu baris untuk tiap nilai: `hitung wbp per provinsi`. Yang di lembar kerja tersembunyi dalam saringan pivot, di sini tertulis dalam pertanyaannya: yang tidak disaring ikut terhitung."
    task "How many people does each facility of NTT hold?"/"Berapa penghuni tiap satker di NTT?"
        expects count wbp where province = NTT by satker
        wrong count wbp by satker because "All provinces are in it. Add the condition about NTT."/"Semua provinsi masih ikut. Tambahkan syarat tentang NTT."
        wrong count wbp where province = NTT because "That is the total. A row for each facility comes with `by satker`."/"Itu jumlah seluruhnya. Satu baris tiap satker: tambahkan `per satker`."
        wrong count wbp by province because "You grouped by province; the task asks for each facility."/"Anda mengelompokkan per provinsi; yang diminta tiap satker."
        hint "A condition and a group."/"Satu syarat dan satu pengelompokan."
        hint "count wbp where province = NTT by satker"/"hitung wbp yang provinsi = NTT per satker"
    teach "`across` puts a second division over the top: a crosstab. Its totals are counted anew from the rows, not added up from what is shown." /
        "`silang` menaruh pembagian kedua di kepala tabel. Totalnya dihitung ulang dari barisnya, bukan dijumlahkan dari yang tampak."
    task "For NTT: how many of each kind (rows) are on which voter list (columns)?" /
        "Untuk NTT: berapa orang dari tiap jenis (baris) dalam tiap daftar pemilih (kolom)?"
        expects count wbp where province = NTT by kind across voter_list
        wrong count wbp by kind across voter_list because "All provinces are in it. Add the condition about NTT."/"Semua provinsi masih ikut. Tambahkan syarat tentang NTT."
        wrong count wbp where province = NTT by kind because "The kinds are there. The voter lists come `across`."/"Jenisnya sudah. Daftar pemilihnya ditaruh dengan `silang`."
        wrong count wbp where province = NTT by voter_list because "The lists are there; the kinds are missing."/"Daftar pemilihnya sudah; jenisnya belum."
        hint "`by` one, `across` the other."/"`per` yang satu, `silang` yang lain."
        hint "count wbp where province = NTT by kind across voter_list"/"hitung wbp yang provinsi = NTT per jenis silang daftar_pemilih"
}
