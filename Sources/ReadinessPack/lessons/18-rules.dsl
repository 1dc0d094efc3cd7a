# A red cell is a rule.
lesson "Rules of one's own"/"Aturan sendiri" {
    teach "A cell painted red says neither what is required nor by what article. A rule does: `rule roomy/lapang of satker: require held <= capacity severity warning because \"…\"`. Its name is a yes/no attribute from then on, and `check` asks it with all others." /
        "Sel yang diwarnai merah tidak menyebut apa yang diwajibkan dan apa dasarnya. Aturan menyebutnya: `aturan roomy/lapang dari satker: wajib jumlah_penghuni <= kapasitas tingkat peringatan karena \"…\"`. Sejak itu namanya menjadi atribut ya atau tidak, dan `periksa` menanyakannya bersama aturan lain."
    teach "The pack has rules; `show rules` lists them. `ready` puts them together for a facility." /
        "Paket ini memiliki aturan; `tampilkan aturan` mendaftarnya. `siap` merangkumnya untuk tiap satker."
    task "How many facilities of NTT do not keep the rule roster_current?"/"Berapa satker di NTT yang tidak memenuhi aturan laporan_mutakhir?"
        expects count satker where province = NTT and not roster_current
        wrong count satker where not roster_current because "These are all provinces."/"Itu semua provinsi."
        wrong count satker where province = NTT and roster_current because "These keep it."/"Itu yang memenuhinya."
        wrong count satker where province = NTT and not ready because "These are not ready, for whatever cause. The task asks about one rule." /
        "Itu yang belum siap, apa pun sebabnya. Yang ditanyakan satu aturan saja."
        hint "The name of a rule is a yes/no attribute; `not` denies it."/"Nama aturan adalah atribut ya atau tidak; `tidak` menyangkalnya."
        hint "count satker where province = NTT and not roster_current"/"hitung satker yang provinsi = NTT dan tidak laporan_mutakhir"
    task "Declare a rule of your own, that a Rutan holds at most as many people as it has places (held <= capacity). Then: how many Rutan do not keep it?" /
        "Nyatakan aturan Anda sendiri: penghuni Rutan paling banyak sebanyak kapasitasnya (jumlah_penghuni <= kapasitas). Lalu: berapa Rutan yang tidak memenuhinya?"
        expects count satker where kind = Rutan and held > capacity
        wrong count satker where held > capacity because "You counted all facilities. The rule is about Rutan: `rule roomy/lapang of satker where kind = Rutan: …`." /
        "Anda menghitung semua satker. Aturannya tentang Rutan: `aturan roomy/lapang dari satker yang jenis = Rutan: …`."
        wrong count satker where kind = Rutan and held <= capacity because "These keep it. Ask with `not`."/"Itu yang memenuhinya. Tanyakan dengan `tidak`."
        wrong count satker where kind = Rutan because "These are all Rutan, whether they keep the rule or not."/"Itu semua Rutan, memenuhi aturan atau tidak."
        hint "First: rule roomy/lapang of satker where kind = Rutan: require held <= capacity severity warning" /
        "Mula-mula: aturan roomy/lapang dari satker yang jenis = Rutan: wajib jumlah_penghuni <= kapasitas tingkat peringatan"
        hint "Then: count satker where not roomy"/"Lalu: hitung satker yang tidak lapang"
}
