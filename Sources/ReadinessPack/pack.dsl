# The readiness pack: the voter list and the polling places of prisons, written in the language itself.
# Names are English/Indonesian; one name serves both where the tongues share it. README.md says which data are
# published, which are recalled or assumed, and which are synthetic.

# ---------------------------------------------------------------- Code lists

codes precision/ketelitian "How a figure was given"/"Cara sebuah angka diberikan" {
    exact/tepat : "published as an exact number"/"diterbitkan sebagai angka pasti"
    about/sekitar : "published as a round or approximate number"/"diterbitkan sebagai angka perkiraan"
    at_least/sedikitnya : "published as a lower bound"/"diterbitkan sebagai batas bawah"
    not_stated/tak_disebut : "the source says that the figure was not yet known"/"sumbernya menyatakan angkanya belum diketahui"
    derived/turunan : "calculated from published figures"/"dihitung dari angka terbitan"
    synthetic/sintetis : "set by this pack where nothing was published; no fact"/"ditetapkan paket ini karena tidak ada angka terbitan; bukan fakta"
}

codes confidence/keyakinan "How sure the source of a figure is"/"Seberapa yakin sumber sebuah angka" {
    high/tinggi : "read in the source named"/"terbaca dalam sumber yang disebut"
    medium/sedang : "the source is thin or is read in part"/"sumbernya tipis atau hanya terbaca sebagian"
    low/rendah : "the source contradicts itself, or has no date"/"sumbernya bertentangan sendiri, atau tanpa tanggal"
}

codes time_zones/daftar_zona { WIB : "UTC+7"/"UTC+7", WITA : "UTC+8"/"UTC+8", WIT : "UTC+9"/"UTC+9" }

codes regency_kind/jenis_kabupaten {
    kab/kabupaten : "regency"/"kabupaten"
    city/kota : "city"/"kota"
}

codes district_level/tingkat_dapil {
    DPR : "House of Representatives"/"Dewan Perwakilan Rakyat"
    DPRD_prov = "DPRD provinsi" : "provincial assembly"/"DPRD provinsi"
    DPRD_kab = "DPRD kabupaten" = "DPRD kota" : "assembly of a regency or city"/"DPRD kabupaten atau kota"
}

codes satker_kind/jenis_satker "Kinds of facility"/"Jenis satuan kerja pemasyarakatan" {
    Lapas : "prison"/"lembaga pemasyarakatan"
    "Lapas Narkotika" : "prison for drug offences"/"lapas khusus narkotika"
    "Lapas Terbuka" : "open prison"/"lapas terbuka"
    LPP : "women's prison"/"lapas perempuan"
    LPKA : "special institution for children"/"lembaga pembinaan khusus anak"
    LPAS : "temporary placement of children"/"lembaga penempatan anak sementara"
    Rutan : "remand centre"/"rumah tahanan negara"
    "Cabang Rutan" : "branch of a remand centre"/"cabang rumah tahanan negara"
    Bapas : "probation office; holds no voters"/"balai pemasyarakatan; tidak ada pemilih"
    Rupbasan : "store of seized goods; holds no voters"/"rumah penyimpanan benda sitaan; tidak ada pemilih"
}

codes satker_class/kelas_satker { I, IIA = "II A", IIB = "II B", II, III }

codes inmate_kind/jenis_wbp {
    convict/narapidana = napi : "sentenced"/"terpidana"
    detainee/tahanan : "held before or during trial"/"ditahan sebelum putusan berkekuatan hukum tetap"
    child/anak : "a child in conflict with the law"/"anak yang berhadapan dengan hukum"
}

codes sex/kelamin { male/laki_laki = L = M = men = pria, female/perempuan = P = F = women = wanita }

codes marital/status_perkawinan "With the letters of the voter form"/"Dengan huruf formulir daftar pemilih" {
    single/belum_kawin = B
    married/kawin = S
    formerly_married/cerai = P : "divorced or widowed"/"cerai hidup atau cerai mati"
}

codes ktp_status/status_ktp "The electronic identity card, by letter in the roster file"/"Kartu tanda penduduk elektronik, dengan huruf dalam berkas penghuni" {
    recorded/terekam = S : "recorded or held"/"sudah direkam atau dimiliki"
    suket = K : "surat keterangan perekaman, the certificate of recording by the civil registry: counts as the card (ruling 20/PUU-XVII/2019)"/"surat keterangan perekaman KTP-el dari Dukcapil: berlaku seperti KTP-el (putusan 20/PUU-XVII/2019)"
    not_yet/perlu_rekam = B : "not recorded yet"/"belum direkam"
}

codes register_groups/golongan_register "Register letters: A for detainees, B for convicts"/"Huruf register: A tahanan, B narapidana" {
    A_I = "A.I" : "held by the investigator"/"tahanan penyidik"
    A_II = "A.II" : "held by the prosecutor"/"tahanan penuntut umum"
    A_III = "A.III" : "held by the district court"/"tahanan pengadilan negeri"
    A_IV = "A.IV" : "held by the high court"/"tahanan pengadilan tinggi"
    A_V = "A.V" : "held by the supreme court"/"tahanan Mahkamah Agung"
    B_I = "B.I" : "more than one year"/"pidana lebih dari satu tahun"
    B_IIa = "B.IIa" : "more than three months, up to one year"/"pidana lebih dari tiga bulan sampai satu tahun"
    B_IIb = "B.IIb" : "up to three months"/"pidana sampai tiga bulan"
    B_III = "B.III" : "in place of a fine"/"pengganti denda"
}

codes left_causes/sebab_keluar { released/dibebaskan, died/meninggal formerly wafat }

codes rights/hak_dicabut "The right a court took away"/"Hak yang dicabut pengadilan" {
    none/nihil = "-" : "none"/"nihil"
    vote/memilih : "the right to vote: not eligible"/"hak memilih: tidak memenuhi syarat"
    elected/dipilih : "the right to be elected: still votes"/"hak dipilih: tetap boleh memilih"
    political/politik : "political rights, without saying which: the statute (UU 7/2017 art. 198(3)) takes the vote away, the regulation (PKPU 7/2022) only where the right to vote is named: cannot tell"/"hak politik, tanpa disebut yang mana: menurut undang-undang (UU 7/2017 pasal 198(3)) tidak berhak memilih, menurut peraturan (PKPU 7/2022) hanya bila hak memilih yang disebut: belum jelas"
    not_known/belum_jelas : "the register does not say"/"tidak tercantum dalam register"
}

codes services/jenis_dinas "Active service in the armed forces or the police: who serves does not vote (UU 7/2017 art. 200)"/"Dinas aktif di TNI atau Polri: yang masih berdinas tidak memilih (UU 7/2017 pasal 200)" {
    none/nihil = "-" : "not in service"/"tidak berdinas"
    TNI = army = military = soldier = tentara = prajurit : "Indonesian National Armed Forces"/"Tentara Nasional Indonesia"
    Polri = police = policeman = polisi : "Indonesian National Police"/"Kepolisian Negara Republik Indonesia"
}

codes list_status/status_daftar "Where a person stands towards the lists of the polling places of the facility"/"Kedudukan seseorang terhadap daftar pemilih TPS satkernya" {
    DPT : "on the fixed list of a polling place that serves this facility"/"tercantum dalam DPT TPS yang melayani satker ini"
    DPTb : "on a fixed list elsewhere, moved here; advised to come from 11:00"/"tercantum dalam DPT lain, sudah pindah memilih ke sini; disarankan datang mulai pukul 11.00"
    DPT_elsewhere/DPT_lain : "on a fixed list elsewhere, not moved: cannot vote here"/"tercantum dalam DPT lain, belum pindah memilih: tidak bisa memilih di sini"
    DPK : "voting day only: on no list, identity card or certificate of recording (suket), address here; 12:00 to 13:00, while ballots last; who queues at 13:00 still votes"/"hanya pada hari H: tidak ada dalam DPT mana pun, memegang KTP-el atau surat keterangan perekaman (suket), alamat setempat; pukul 12.00 sampai 13.00, selama surat suara ada; yang sudah mengantre pada pukul 13.00 tetap dilayani"
    candidate_DPK/calon_DPK : "eligible, on no list, identity card or certificate of recording (suket)"/"memenuhi syarat, tidak ada dalam DPT mana pun, memegang KTP-el atau surat keterangan perekaman (suket)"
    none/tidak_terdaftar : "on no list and without a way onto one"/"tidak ada dalam daftar mana pun dan tidak ada jalan masuk"
}

codes dptb_routes/jalur_dptb "Whether the vote can still be moved (UU 7/2017 art. 210(1); ruling 20/PUU-XVII/2019), on the date of the question"/"Apakah masih bisa pindah memilih (UU 7/2017 pasal 210(1); putusan 20/PUU-XVII/2019), pada tanggal pertanyaan" {
    votes_here/sudah_setempat : "by DPT or DPTb: nothing to move"/"sudah lewat DPT atau DPTb: tidak perlu pindah"
    not_listed/luar_dpt : "on no DPT: only who is on one can move"/"tidak ada dalam DPT mana pun: hanya pemilih DPT yang bisa pindah"
    any_reason/semua_alasan : "until H-30: all nine reasons"/"sampai H-30: kesembilan alasan"
    late_reason/alasan_akhir : "until H-7: held as a detainee, one of the four late reasons"/"sampai H-7: sedang ditahan, salah satu dari empat alasan akhir"
    doubtful/meragukan : "until H-7: not a detainee; the regulation (PKPU 7/2022 art. 116(3)) names convicts too, the Court only becoming a detainee; the commission did admit convicts until H-7 in 2024"/"sampai H-7: bukan tahanan; peraturan (PKPU 7/2022 pasal 116(3)) menyebut terpidana juga, Mahkamah hanya menyebut menjadi tahanan; pada 2024 KPU menerima narapidana sampai H-7"
    closed/tertutup : "the deadline has passed"/"tenggatnya sudah lewat"
}

codes unlisted_causes/sebab_tak_terdaftar "Why someone eligible is on no fixed list, as far as the roster shows"/"Mengapa orang yang memenuhi syarat tidak masuk DPT, sejauh tampak dalam data" {
    no_card/belum_rekam : "the identity card is not recorded yet; a certificate of recording (suket) counts as the card"/"KTP-el belum direkam; surat keterangan perekaman (suket) berlaku seperti KTP-el"
    came_later/masuk_kemudian : "admitted after the DPT was fixed, and not listed at home either"/"masuk sesudah penetapan DPT, dan tidak terdaftar di tempat asal"
    overlooked/terlewat : "held when the DPT was fixed, with a recorded card or a certificate"/"sudah di dalam saat penetapan DPT, KTP-el terekam atau ada suketnya"
}

codes supply_rules/aturan_surat_suara "Rules by which ballots are supplied to a polling place"/"Aturan pasokan surat suara tiap TPS" {
    art344/pasal344 : "supply: DPT and 2 % (UU 7/2017 art. 344(2), as applied in 2024)"/"pasokan: DPT dan 2 % (UU 7/2017 pasal 344(2), sebagaimana dipakai 2024)"
    art350/pasal350 : "supply: DPT, DPTb and 2 % of DPT (UU 7/2017 art. 350(3), recalled)"/"pasokan: DPT, DPTb, dan 2 % dari DPT (UU 7/2017 pasal 350(3), diingat)"
}

codes tps_kind/jenis_tps {
    regular/biasa
    special/khusus = "lokasi khusus" : "special location (PKPU 7/2022 arts. 179-180); the minimum of 100 voters does not bind prisons"/"lokasi khusus (PKPU 7/2022 pasal 179-180); batas paling sedikit 100 pemilih tidak berlaku bagi lapas dan rutan"
}

codes ballot_kind/jenis_surat_suara {
    PPWP : "president and vice-president, grey"/"presiden dan wakil presiden, abu-abu"
    DPR : "House of Representatives, yellow"/"DPR, kuning"
    DPD : "Regional Representative Council, red"/"DPD, merah"
    DPRD_prov : "provincial assembly, blue"/"DPRD provinsi, biru"
    DPRD_kab : "assembly of the regency or city, green"/"DPRD kabupaten/kota, hijau"
}

codes staff_status/status_pegawai {
    PNS : "civil servant (ASN)"/"pegawai negeri sipil (ASN)"
    PPPK : "government employee on contract (ASN)"/"pegawai pemerintah dengan perjanjian kerja (ASN)"
    PPNPN : "non-civil-service employee (not ASN)"/"pegawai pemerintah non-pegawai negeri (bukan ASN)"
}

codes reminder_subject/pokok_pengingat {
    neutrality/netralitas : "neutrality of staff"/"netralitas pegawai"
    no_influence/larangan_memengaruhi : "not influencing inmates"/"larangan memengaruhi WBP"
}

codes sanction_kind/jenis_sanksi {
    closed_moral_statement/pernyataan_tertutup : "moral sanction, closed (PP 42/2004 art. 15)"/"sanksi moral tertutup (PP 42/2004 pasal 15)"
    open_moral_statement/pernyataan_terbuka : "moral sanction, open (PP 42/2004 art. 15)"/"sanksi moral terbuka (PP 42/2004 pasal 15)"
    light/ringan : "discipline, light (PP 94/2021 art. 8); none exists for support of a candidate (art. 5(n))"/"disiplin ringan (PP 94/2021 pasal 8); tidak ada untuk dukungan kepada calon (pasal 5 huruf n)"
    medium/sedang : "discipline, medium (PP 94/2021 art. 8): of support, joining a campaign or wearing its marks"/"disiplin sedang (PP 94/2021 pasal 8): untuk dukungan, ikut kampanye atau memakai atributnya"
    heavy/berat : "discipline, heavy (PP 94/2021 art. 8): of support, what leans to a candidate, means of the state, letters with KTP"/"disiplin berat (PP 94/2021 pasal 8): untuk dukungan, kegiatan yang memihak, fasilitas negara, surat dengan KTP"
    criminal/pidana : "criminal: up to one year of light imprisonment and a fine up to Rp 12 million, for taking part in a campaign (UU 7/2017 arts. 280(3), 494)"/"pidana: kurungan paling lama satu tahun dan denda paling banyak Rp12 juta, bagi yang ikut kampanye (UU 7/2017 pasal 280(3), 494)"
}

codes organisers/daftar_penyelenggara {
    KPU : "election commission"/"Komisi Pemilihan Umum"
    Kanwil : "regional office"/"kantor wilayah"
    UPT : "the facility itself"/"satker sendiri"
}

codes statement_kind/jenis_pernyataan {
    figure/angka : "gives a number"/"menyebut angka"
    general_claim/klaim_umum : "claims something without a number"/"menyatakan sesuatu tanpa angka"
    appeal/imbauan : "asks others to do something"/"meminta pihak lain berbuat sesuatu"
    warning/peringatan : "announces consequences"/"menyebut akibat"
    promise/janji : "says when something will be known or done"/"menjanjikan sesuatu pada suatu waktu"
    not_known/belum_pasti : "says that a number is not known yet"/"menyatakan angkanya belum diketahui"
}

codes election_kind/jenis_pemilihan { general/pemilu, regional/pilkada }

codes measured/yang_diukur "What a published figure counts; numbers that sound alike are kept apart"/"Yang dihitung sebuah angka terbitan; angka yang bunyinya mirip dipisahkan" {
    dpt_all/dpt_semua : "fixed list of polling places in prisons, staff included"/"DPT TPS di lapas dan rutan, termasuk pegawai"
    dpt_area/dpt_wilayah : "fixed list of a whole area, people at liberty included: beyond this roster"/"DPT seluruh wilayah, termasuk warga di luar lapas: di luar jangkauan data ini"
    dpt_inmates/dpt_wbp : "inmates entered on the fixed list, also those who left since"/"WBP yang masuk DPT, termasuk yang sudah keluar"
    dpt_still_held/dpt_masih_di_dalam formerly dpt_masih_dihuni : "inmates on the fixed list who are still held"/"WBP dalam DPT yang masih di dalam"
    dptb/pemilih_dptb : "moved voters"/"pemilih pindahan"
    dpk/pemilih_dpk : "special voters or candidates for it"/"pemilih khusus atau calonnya"
    inmate_voters/pemilih_wbp : "inmate voters, all lists together"/"pemilih WBP, semua daftar"
    listed_voters/pemilih_terdaftar : "DPT, DPTb and DPK of the polling places, staff and those who left since included"/"DPT, DPTb, dan DPK pada TPS-nya, termasuk pegawai dan yang sudah keluar"
    voters_with_staff/pemilih_dan_pegawai : "inmate voters and staff voters together"/"pemilih WBP dan pegawai bersama"
    voted/sudah_memilih : "who did vote"/"yang memakai hak pilih"
    not_voting/gagal_memilih : "held but could not vote"/"di dalam tetapi tidak bisa memilih"
    held/penghuni : "all who are held"/"semua penghuni"
    eligible/memenuhi_syarat : "held and eligible to vote"/"penghuni yang memenuhi syarat memilih"
    staff_voters/pemilih_pegawai : "staff who vote here"/"pegawai yang memilih di sini"
    polling_places/tps_terhitung : "polling places"/"TPS"
    sites/lokasi : "sites of special polling places"/"lokasi TPS khusus"
    facilities/satker_terhitung : "facilities"/"satker"
    dpt_staff/dpt_pegawai : "staff on the fixed list"/"pegawai dalam DPT"
    dptb_staff/dptb_pegawai : "staff who moved their vote here"/"pegawai yang pindah memilih ke sini"
    ready/satker_siap : "facilities that are ready"/"satker yang siap"
    ballots_received/surat_suara_diterima : "ballots received by one polling place, of each kind"/"surat suara yang diterima satu TPS, tiap jenis"
    ballots_short/kurang_surat_suara : "ballots missing against the lists"/"surat suara kurang terhadap daftar"
}

# ---------------------------------------------------------------- Places and offices

coded table province/provinsi "The 38 provinces, keyed on the code of the Ministry of Home Affairs"/"38 provinsi, menurut kode Kementerian Dalam Negeri" {
    key code/kode: text "Code of the Ministry of Home Affairs (Kemendagri)"/"Kode Kementerian Dalam Negeri (Kemendagri)"
    label name/nama: text
    alias abbreviation/singkatan: text "Usual short name: NTT, NTB, Babel, DKI"/"Nama pendek yang lazim: NTT, NTB, Babel, DKI"
    alias iso: text "ISO 3166-2 code"/"Kode ISO 3166-2"
    alias bps_code/kode_bps: text "Code of Statistics Indonesia, only where it is another province's code here (recalled)"/"Kode BPS, hanya bila sama dengan kode Kemendagri provinsi lain (diingat)"
    time_zone/zona_waktu: time_zones
    time_zone_recalled/zona_diingat: yes or no "The time zone is recalled, not verified"/"Zona waktu diingat, belum diperiksa"
}

coded table regency/kabupaten "The 514 regencies and cities"/"514 kabupaten dan kota" {
    key code/kode: text "Code of the Ministry of Home Affairs"/"Kode Kementerian Dalam Negeri"
    label name/nama: text
    alias short_name/nama_pendek: text "Without kabupaten or kota; asked back where both bear it"/"Tanpa kata kabupaten atau kota; ditanyakan kembali bila keduanya memakainya"
    alias other_name/nama_lain: text
    alias abbreviation/singkatan: text
    kind/jenis: regency_kind
    province/provinsi: part of province
    alias former_code/kode_lama: text "The code before Papua Barat Daya had its own"/"Kode sebelum Papua Barat Daya punya kode sendiri"
}

table district/dapil "Electoral districts of 2024 of all three levels"/"Daerah pemilihan 2024 dari ketiga tingkat" {
    key code/kode: text "The commission's code"/"Kode KPU"
    label name/nama: text
    alias other_name/nama_lain: text "With the province's full name"/"Dengan nama lengkap provinsi"
    level/tingkat: district_level
    province/provinsi: link to province
    number/nomor: never summed whole number
    seats/kursi: whole number
    seats_derived/kursi_turunan: yes or no "Seats follow from the longest list of candidates, not from a table of seats"/"Kursi diturunkan dari daftar calon terpanjang, bukan dari tabel kursi"
    areas/wilayah: links to regency, back as districts/dapil "Regencies and cities in it; of the assemblies of regencies, the one it belongs to"/"Kabupaten dan kota di dalamnya; untuk DPRD kabupaten/kota, kabupaten atau kota asalnya"
    splits_a_regency/memecah_kabupaten: yes or no "It takes only a part of a regency: its kecamatan tell which"/"Hanya mencakup sebagian kabupaten/kota: kecamatannya menentukan bagian mana"
    note/catatan: text
}

table subdistrict/kecamatan "Kecamatan, as the electoral districts of 2024 list them; those of Jakarta that no district names are not held"/"Kecamatan menurut dapil 2024; kecamatan Jakarta yang tidak disebut dapil mana pun tidak ada di sini" {
    key place/tempat: text "Code of the regency and the name, small and without spaces: 53.71 kotaraja"/"Kode kabupaten/kota dan namanya, huruf kecil tanpa spasi: 53.71 kotaraja"
    label name/nama: text
    alias other_place/tempat_lain: text "The same in another spelling"/"Sama, dengan ejaan lain"
    code/kode: text "The commission's code"/"Kode KPU"
    regency/kabupaten: part of regency
    regency_districts/dapil_kabupaten: links to district, back as subdistricts/kecamatan "Of the regency's own assembly; two where the kecamatan is divided by villages"/"Dapil DPRD kabupaten/kota; dua bila kecamatan dibagi menurut desa"
    province_district/dapil_provinsi: link to district, back as part_subdistricts/kecamatan_pecahan "Only in regencies that several districts of the provincial assembly share"/"Hanya di kabupaten/kota yang terbagi ke beberapa dapil DPRD provinsi"
}

table regional_office/kanwil "Regional offices of the ministry of law"/"Kantor wilayah kementerian hukum" {
    key code/kode: text
    label name/nama: text
    provinces/wilayah: links to province, back as regional_office/kanwil
    head/kepala: text
    head_of_corrections/kepala_divisi: text "Head of the corrections division"/"Kepala divisi pemasyarakatan"
    valid_from/berlaku_sejak: date
    valid_to/berlaku_sampai: date
    source/sumber: text
    source_date/tanggal_sumber: date
    note/catatan: text
    note_indonesian/catatan_indonesia: note in indonesian
}

table election/pemilihan {
    key code/kode: text
    label name/nama: text
    kind/jenis: election_kind
    voting_date/tanggal_pemungutan: date
    ballots/jumlah_jenis: whole number "Kinds of ballot"/"Banyaknya jenis surat suara"
    rules/peraturan: text "Rules in force"/"Peraturan yang berlaku"
    rules_indonesian/peraturan_indonesia: rules in indonesian
    voting_age/usia_memilih: whole number "Years on voting day"/"Tahun pada hari pemungutan suara"
    list_limit/batas_daftar: whole number of people/orang "Voters per polling place when the list is drawn up"/"Pemilih tiap TPS saat daftar disusun"
    voter_limit/batas_pemilih: whole number of people/orang "Voters per polling place at most, by law"/"Pemilih tiap TPS paling banyak, menurut undang-undang"
    reserve_percent/persen_cadangan: decimal "Ballots in reserve, in percent of the DPT"/"Surat suara cadangan, dalam persen dari DPT"
}

coded table satker "Facilities (satuan kerja). KUPT is the head of a facility (Unit Pelaksana Teknis)"/"Satuan kerja pemasyarakatan. KUPT adalah kepala Unit Pelaksana Teknis" {
    key code/kode: text
    label name/nama: text
    alias short_name/nama_pendek: text
    alias other_name/ejaan_lain: text "As another office writes it"/"Sebagaimana ditulis kantor lain"
    kind/jenis: satker_kind
    class/kelas: satker_class
    kind_recalled/jenis_diingat: yes or no "Kind or class is recalled, not verified"/"Jenis atau kelas diingat, belum diperiksa"
    regency/kabupaten: part of regency
    regional_office/kanwil: link to regional_office
    kecamatan: text
    kelurahan: text
    place_recalled/tempat_diingat: yes or no "Kecamatan and kelurahan are recalled, not verified"/"Kecamatan dan kelurahan diingat, belum diperiksa"
    head/kupt: text "Head of the facility (KUPT)"/"Kepala satker (KUPT)"
    capacity/kapasitas: synthetic whole number of people/orang
    capacity_precision/ketelitian_kapasitas: precision
    capacity_source/sumber_kapasitas: text "Where the capacity was published; unknown: a split of the province's, chosen by this pack"/"Tempat kapasitasnya diterbitkan; kosong: pembagian angka provinsi oleh paket ini"
    capacity_date/tanggal_kapasitas: date "When it was published: capacities change"/"Kapan diterbitkan: kapasitas dapat berubah"
    last_report/laporan_terakhir: synthetic date "Date of the last report of this facility to the roster"/"Tanggal laporan terakhir satker ini"
    last_report_precision/ketelitian_laporan: precision
    source/sumber: text
    source_date/tanggal_sumber: date
    note/catatan: text
    reported until last_report
    others from facility_list
}

codes facility_special/kekhususan_upt { youth/pemuda, special/khusus : "of high security"/"pengamanan khusus", women/perempuan }

table facility_list/upt "Lapas, rutan, LPP and LPKA of the whole country, by the national list of 2026; satker has those that the data cover"/"Lapas, rutan, LPP, dan LPKA seluruh Indonesia menurut daftar nasional 2026; satker hanya berisi yang tercakup data" {
    key code/kode: text "A number of this list, no official code"/"Nomor dalam daftar ini, bukan kode resmi"
    label name/nama: text
    alias short_name/nama_pendek: text
    alias other_name/ejaan_lain: text
    kind/jenis: satker_kind
    special/kekhususan: facility_special
    class/kelas: satker_class
    province/provinsi: part of province
    office_province/provinsi_kanwil: link to province "Province of the regional office of 2024"/"Provinsi kantor wilayah tahun 2024"
    regency/kabupaten: link to regency "Unknown where the name fits more than one"/"Kosong bila namanya cocok dengan lebih dari satu"
    regency_recalled/kabupaten_diingat: yes or no "The regency is recalled from the name of the place, not published with the list"/"Kabupaten/kota diingat dari nama tempatnya, tidak tercantum dalam daftar"
    formerly/dahulu: satker_kind "Its kind before it was raised"/"Jenisnya sebelum ditingkatkan"
    uncertain_2024/belum_pasti_2024: yes or no "Not certain to have been open on 14 February 2024"/"Belum pasti sudah dibuka pada 14 Februari 2024"
    capacity/kapasitas: whole number of people/orang "Published for some"/"Hanya sebagian yang diterbitkan"
    capacity_date/tanggal_kapasitas: date
    capacity_source/sumber_kapasitas: text
}

# ---------------------------------------------------------------- Polling places

table tps "Polling places; special ones number from 901 and restart per area"/"Tempat pemungutan suara; TPS khusus bernomor mulai 901, berulang di tiap wilayah" {
    key code/kode: text
    label name/nama: text
    number/nomor: never summed whole number
    number_precision/ketelitian_nomor: precision
    kind/jenis: tps_kind
    election/pemilihan: link to election
    regency/kabupaten: part of regency
    kecamatan: text "Of a polling place elsewhere; unknown: that of the facility in whose grounds it stands"/"Untuk TPS di tempat lain; kosong: kecamatan satker tempat TPS ini berdiri"
    serves/melayani: links to satker, back as tps "The facilities whose inmates vote here"/"Satker yang WBP-nya memilih di sini"
    host/tuan_rumah: link to satker "The facility in whose grounds it stands; unknown: the one that it serves, if it is one"/"Satker tempat TPS ini berdiri; kosong: satker yang dilayani, bila hanya satu"
    site_name/nama_lokasi: text "For polling places of a facility that is not in the data: those of one name share a site"/"Untuk TPS pada satker yang tidak ada dalam data: nama yang sama berarti satu lokasi"
    dpt/dpt_semua: whole number of people/orang "Fixed list, inmates and staff; unknown where not published"/"DPT, WBP dan pegawai; kosong bila tidak diterbitkan"
    dpt_precision/ketelitian_dpt: precision
    dpt_inmates/dpt_wbp: whole number of people/orang "Inmates entered on the fixed list, also those who left since"/"WBP yang masuk DPT, termasuk yang sudah keluar"
    dpt_inmates_precision/ketelitian_dpt_wbp: precision
    dpt_staff/dpt_pegawai: synthetic whole number of people/orang
    dpt_staff_precision/ketelitian_dpt_pegawai: precision
    dpt_still_held/dpt_masih_di_dalam formerly dpt_masih_dihuni: whole number of people/orang "Inmates on the fixed list who are still held, as published; unknown: counted from the roster"/"WBP dalam DPT yang masih di dalam, sesuai terbitan; kosong: dihitung dari daftar penghuni"
    dptb: whole number of people/orang "Moved voters, as published; unknown: from its parts, else counted from the roster"/"Pemilih pindahan, sesuai terbitan; kosong: dari bagiannya, atau dihitung dari daftar penghuni"
    dptb_inmates/dptb_wbp: whole number of people/orang
    dptb_staff/dptb_pegawai: whole number of people/orang
    dptb_precision/ketelitian_dptb: precision
    dpk: whole number of people/orang "Special voters of the day, as published; unknown: from its parts, else counted from the roster"/"Pemilih khusus pada hari H, sesuai terbitan; kosong: dari bagiannya, atau dihitung dari daftar penghuni"
    dpk_inmates/dpk_wbp: whole number of people/orang
    dpk_staff/dpk_pegawai: whole number of people/orang
    dpk_precision/ketelitian_dpk: precision
    capacity/kapasitas: whole number of people/orang "Voters per polling place when the list is drawn up (PKPU 7/2022)"/"Pemilih tiap TPS saat daftar disusun (PKPU 7/2022)"
    kpps_members/anggota_kpps: whole number of people/orang
    security_officers/petugas_keamanan: whole number of people/orang
    opens/jam_buka: time "Local time"/"Waktu setempat"
    closes/jam_tutup: time "Local time; who queues by then still votes"/"Waktu setempat; yang sudah mengantre saat itu tetap dilayani"
    source/sumber: text
    source_date/tanggal_sumber: date
    note/catatan: text
}

table ballots/surat_suara "Ballots per polling place and kind"/"Surat suara menurut TPS dan jenis" {
    key code/kode: text
    tps: part of tps
    kind/jenis: ballot_kind
    received/diterima: whole number of ballots/lembar
    damaged/rusak: whole number of ballots/lembar
    used/terpakai: whole number of ballots/lembar "Unknown until reported"/"Kosong sampai ada laporan"
    precision/ketelitian: precision
    note/catatan: text
    one per (tps, kind)
    synthetic "Deliveries are calculated by art. 344(2) from the lists; the damage is made up"/"Penerimaan dihitung menurut pasal 344(2) dari DPT; kerusakan hanya rekaan"
}

# ---------------------------------------------------------------- People

table wbp "Everyone held, detainees included, as the press uses WBP; the law (UU 22/2022 art. 1) counts detainees apart"/"Semua penghuni termasuk tahanan, sebagaimana dipakai pers; UU 22/2022 pasal 1 memisahkan tahanan" {
    key id: text "Of one person: inmate, prisoner, detainee"/"Untuk satu orang: narapidana, tahanan, anak"
    label name/nama: private text
    nik: private text "National identity number; holds birth date and sex"/"Nomor induk kependudukan; berisi tanggal lahir dan jenis kelamin"
    kind/jenis: inmate_kind
    sex/jenis_kelamin: sex "Gender, as the register has it"/"Sebagaimana tercatat dalam register"
    birth_date/tanggal_lahir: date
    marital_status/status_kawin: marital
    citizen/wni: yes or no
    ktp_el: ktp_status
    ktp_regency/kabupaten_ktp: link to regency, back as ktp_holders/pemegang_ktp "Regency of the KTP address"/"Kabupaten/kota alamat KTP"
    ktp_kecamatan/kecamatan_ktp: text "Kept where the address is in the facility's regency"/"Dicatat bila alamat di kabupaten satker"
    satker: part of satker
    register_number/nomor_register: text
    register_group/golongan: register_groups
    detention_ends/akhir_penahanan: date
    expected_release/ekspirasi: date
    admitted/tanggal_masuk: date
    left/tanggal_keluar: date "Released or died; a transfer is no exit"/"Bebas atau meninggal; pemindahan bukan keluar"
    left_cause/sebab_keluar: left_causes
    registered_at/terdaftar_pada: link to tps, back as registered/wbp_terdaftar "The prison polling place on whose fixed list the name stands"/"TPS lapas yang DPT-nya mencantumkan nama ini"
    registered_regency/kabupaten_terdaftar: link to regency, back as listed_there/terdaftar_umum "The regency on whose fixed list the name stands, when that polling place is not in the data"/"Kabupaten/kota yang DPT-nya mencantumkan nama ini, bila TPS-nya tidak ada dalam data"
    votes_at/memilih_di_tps: link to tps, back as moved_in/pemilih_pindahan "The polling place moved to"/"TPS tujuan pindah memilih"
    moved_on/tanggal_pindah_memilih: date "The day of the last move of the vote"/"Hari terakhir kali pindah memilih"
    revoked_right/hak_yang_dicabut: rights
    active_service/dinas_aktif: services "Ends with the discharge. Where the register does not say, nobody is taken to serve"/"Berakhir dengan pemberhentian. Bila register tidak menyebutnya, tidak ada yang dianggap berdinas"
    identity nik
    identity name, birth_date, sex
    lives from admitted to left
    history satker, kind, register_number, register_group, expected_release, admitted, left, left_cause, registered_at, registered_regency, votes_at, moved_on, ktp_el, revoked_right, active_service
    synthetic "all people are made up; only totals follow published figures"/"semua orang rekaan; hanya jumlah yang mengikuti angka terbitan"
}

table staff/pegawai "Staff; PNS and PPPK are ASN, PPNPN are not"/"Pegawai; PNS dan PPPK adalah ASN, PPNPN bukan ASN" {
    key id: text
    label name/nama: private text
    status: staff_status
    satker: part of satker
    post/jabatan: text
    pledged/berikrar: date "Date of the neutrality pledge"/"Tanggal ikrar netralitas"
    kpps_at/kpps_pada: link to tps, back as kpps "Member of the polling committee of this polling place"/"Anggota KPPS pada TPS ini"
    synthetic "made up"/"rekaan"
}

table reminder/pengingat "Reminders to heads of facilities"/"Pengingat kepada kepala satker" {
    key id: text
    sender/pengirim: text
    recipients/penerima: links to satker, back as reminder/pengingat
    sent/dikirim: date "Unknown where the source names no day"/"Kosong bila sumbernya tidak menyebut hari"
    subject/pokok: reminder_subject
    source/sumber: text "Where it was published; unknown: made up by this pack"/"Tempat diterbitkan; kosong: rekaan paket ini"
    source_date/tanggal_sumber: date
    note/catatan: text
    synthetic "reminders without a source are made up, and so is it that a head has none"/"pengingat tanpa sumber hanya rekaan, begitu pula bila seorang kepala belum mendapatnya"
}

table outreach/sosialisasi "Voter education in the facilities"/"Sosialisasi pemilih di satker" {
    key id: text
    satker: part of satker
    organiser/penyelenggara: organisers
    conducted/dilaksanakan: date "Unknown where the source names no day"/"Kosong bila sumbernya tidak menyebut hari"
    participants/peserta: whole number of people/orang
    participants_precision/ketelitian_peserta: precision
    source/sumber: text "Where it was published; unknown: made up by this pack"/"Tempat diterbitkan; kosong: rekaan paket ini"
    source_date/tanggal_sumber: date
    note/catatan: text
    synthetic "outreach without a source is made up, and so is it that a facility had none"/"sosialisasi tanpa sumber hanya rekaan, begitu pula bila sebuah satker belum mendapatnya"
}

table violation/pelanggaran "Breaches of neutrality"/"Pelanggaran netralitas" {
    key id: text
    satker: part of satker
    staff/pegawai: link to staff
    happened/terjadi: date
    matter/perkara: text
    breached/dilanggar: text "The rule"/"Aturannya"
    source/sumber: text "Where it was published; unknown: made up by this pack"/"Tempat diterbitkan; kosong: rekaan paket ini"
    source_date/tanggal_sumber: date
    note/catatan: text
    synthetic "all breaches are made up: none was published"/"semua pelanggaran rekaan: tidak ada yang diterbitkan"
}

table sanction/sanksi {
    key id: text
    violation/pelanggaran: part of violation
    kind/jenis: sanction_kind
    imposed/dijatuhkan: date
    source/sumber: text "Where it was published; unknown: made up by this pack"/"Tempat diterbitkan; kosong: rekaan paket ini"
    source_date/tanggal_sumber: date
    note/catatan: text
    synthetic "all sanctions are made up: none was published"/"semua sanksi rekaan: tidak ada yang diterbitkan"
}

# ---------------------------------------------------------------- What was said and published

table official/pejabat {
    key id: text
    label name/nama: text
    post/jabatan: text
    post_indonesian/jabatan_indonesia: post in indonesian
    regional_office/kanwil: link to regional_office
}

table article/artikel "The articles in which officials spoke"/"Artikel tempat pejabat berbicara" {
    key id: text
    outlet/media: text
    spoken/diucapkan: date "The day of the speech that it reports"/"Hari ucapan yang diberitakannya"
    published/terbit: date "Unknown where the article does not show it"/"Kosong bila artikelnya tidak menunjukkannya"
    place/tempat: text
    subject/pokok: text "A paraphrase, not the title"/"Ringkasan, bukan judul"
    subject_indonesian/pokok_indonesia: subject in indonesian
    province/provinsi: link to province
    url: text
    note/catatan: text
    note_indonesian/catatan_indonesia: note in indonesian
}

table headline/judul_berita formerly tajuk "Headlines linked from the articles, paraphrased"/"Judul berita lain yang tertaut pada artikel, diringkas" {
    key id: text
    article/artikel: part of article
    words/isi formerly english/inggris: text "Paraphrased, in the tongue of the reply"/"Diringkas, dalam bahasa jawaban"
    words_indonesian/isi_indonesia formerly indonesian/indonesia: words in indonesian
}

table statements/pernyataan "What officials said in the articles, paraphrased"/"Ucapan pejabat dalam artikel, diringkas" {
    key id: text
    official/pejabat: link to official
    article/artikel: link to article
    made/disampaikan: date
    province/provinsi: link to province
    kind/jenis: statement_kind
    words/isi formerly english/inggris: text "Paraphrased, in the tongue of the reply"/"Diringkas, dalam bahasa jawaban"
    words_indonesian/isi_indonesia formerly indonesian/indonesia: words in indonesian
    measure/indikator formerly takaran: measured "What was spoken of"/"Hal yang diucapkan"
    of_all/tentang_semua: yes or no "Said of all: every inmate, every facility"/"Diucapkan tentang semua: setiap WBP, setiap satker"
    value/nilai: never summed whole number
    tolerance/toleransi: whole number "Allowed distance for an approximate figure, chosen by this pack"/"Selisih wajar untuk angka perkiraan, dipilih paket ini"
    precision/ketelitian: precision
    due/jatuh_tempo: date "For a promise"/"Untuk janji"
    note/catatan: text
    note_indonesian/catatan_indonesia: note in indonesian
    verify claimed = counted within tolerance on made as precision refused when calibrated
    verify kept on due
}

table figure/angka "Published figures, each with its source and its date"/"Angka terbitan, masing-masing berikut sumber dan tanggalnya" {
    key id: text
    measure/indikator formerly takaran: measured
    province/provinsi: link to province "Unknown: the whole country"/"Kosong: seluruh negeri"
    satker: link to satker
    larger_figure/angka_induk: link to figure, back as parts/rincian "The figure of which this one is a part: the men of all, one facility of the province. Never to be added to it"/"Angka yang bagiannya adalah angka ini: laki-laki dari seluruhnya, satu satker dari provinsi. Jangan dijumlahkan dengannya"
    of_part/sebagian: yes or no "Of a part of the area, which the note names: not to be compared with the whole"/"Untuk sebagian wilayah, yang disebut dalam catatan: jangan dibandingkan dengan keseluruhannya"
    value/nilai: never summed whole number
    unit/satuan: text
    figure_date/tanggal_angka: date "The day that it is about"/"Hari yang dibicarakan"
    precision/ketelitian: precision
    outlet/media formerly source/sumber: text "Who published it"/"Yang menerbitkannya"
    speaker/narasumber: text "Who said it; unknown where the source names nobody"/"Yang mengatakannya; kosong bila sumbernya tidak menyebut siapa pun"
    post/jabatan: text "The speaker's post"/"Jabatan narasumber"
    post_indonesian/jabatan_indonesia: post in indonesian
    published/terbit: date "Unknown where it was not shown"/"Kosong bila tidak ditunjukkan"
    url: text
    confidence/keyakinan: confidence
    unverified/belum_diperiksa formerly recalled/diingat: yes or no "No source was found that states it"/"Tidak ditemukan sumber yang menyebutnya"
    note/catatan: text
    note_indonesian/catatan_indonesia: note in indonesian
    verify value = counted on figure_date as precision refused when calibrated
}

# ---------------------------------------------------------------- Calendar

table stage/tahapan "The calendar as rows, each with its law; the same days as in the calendar below"/"Kalender dalam bentuk baris, masing-masing dengan dasar hukumnya; harinya sama dengan kalender di bawah" {
    key code/kode: text "Its name in the calendar"/"Namanya dalam kalender"
    label name/nama formerly english/inggris: text
    name_indonesian/nama_indonesia: name in indonesian
    begins/mulai: date
    ends/berakhir: date "The last day, included"/"Hari terakhir, termasuk hari itu"
    law/dasar_hukum: text "Unknown where the source names none"/"Kosong bila sumbernya tidak menyebut"
}

load election from "election.csv"
param election/pemilihan: link to election = "pemilu_2024" "The election asked about: its age, limits and reserve, and the days counted from its vote"/"Pemilihan yang ditanyakan: usia, batas, cadangannya, dan hari yang dihitung dari pemungutannya"

calendar {
    data_from/data_sejak: 2023-07-02 "The roster's base state"/"Keadaan awal daftar penghuni"
    data_until/data_sampai: 2024-02-14 "The date of a question that names none"/"Tanggal untuk pertanyaan tanpa tanggal"
    dpt_fixed_regency/penetapan_dpt_kabupaten: 2023-06-20 to 2023-06-21 "Fixed lists set by the regencies"/"Penetapan DPT kabupaten/kota"
    dpt_fixed/penetapan_dpt: 2023-07-02 "Fixed list set nationally"/"Penetapan DPT nasional"
    campaign/masa_kampanye: 2023-11-28 to 2024-02-10
    h_30: $election.voting_date - 30 days "Last day to move one's vote for any of the nine reasons"/"Hari terakhir pindah memilih, sembilan alasan"
    h_7: $election.voting_date - 7 days "Last day to move one's vote for the four reasons, custody among them"/"Hari terakhir pindah memilih, empat alasan, termasuk tahanan"
    quiet_period/masa_tenang: $election.voting_date - 3 days to $election.voting_date - 1 day
    election_day/hari_h: $election.voting_date "Voting day, 07:00-13:00 local time; who queues at 13:00 still votes"/"Hari pemungutan suara, 07.00-13.00 waktu setempat; yang sudah mengantre pada pukul 13.00 tetap dilayani"
    counting/penghitungan: $election.voting_date to $election.voting_date + 1 day
    recapitulation/rekapitulasi: 2024-02-15 to 2024-03-20
}

# ---------------------------------------------------------------- Events

event admit/masuk of wbp (to/ke: satker): satker = to, admitted = this_date, left = unknown, left_cause = unknown, votes_at = unknown refused when admitted is known and left is unknown or left_cause = died because "This person is held already, or has died."/"Orang ini sudah di dalam, atau sudah meninggal."
event release/bebas of wbp (): left = this_date, left_cause = released refused when satker is unknown or left is known because "Only someone who is held can be released."/"Hanya penghuni yang dapat dibebaskan."
event die/meninggal of wbp (): left = this_date, left_cause = died refused when satker is unknown or left is known because "Only someone who is held can die in custody."/"Hanya penghuni yang bisa dicatat meninggal di dalam."
event transfer/pindah of wbp (to/ke: satker): satker = to, votes_at = unknown refused when to = satker or satker is unknown or left is known because "A transfer takes someone who is held to another facility."/"Pemindahan membawa penghuni ke satker lain."
event list/daftar_dpt of wbp (at/tps: tps): registered_at = at, registered_regency = unknown refused when registered_at is known or registered_regency is known because "This person is on a fixed list already; one is registered once."/"Orang ini sudah masuk DPT; pemilih didaftar satu kali."
event list_elsewhere/daftar_dpt_lain of wbp (at/kabupaten: regency): registered_regency = at, registered_at = unknown refused when registered_at is known or registered_regency is known because "This person is on a fixed list already; one is registered once."/"Orang ini sudah masuk DPT; pemilih didaftar satu kali."
event move_vote/pindah_memilih of wbp (to/ke: tps): votes_at = to, moved_on = this_date refused when registered_at is unknown and registered_regency is unknown because "Only someone on a fixed list can move the vote (UU 7/2017 art. 210)."/"Hanya pemilih dalam DPT yang bisa pindah memilih (UU 7/2017 pasal 210)."
event record_id/rekam_ktp of wbp (): ktp_el = recorded refused when ktp_el = recorded because "The identity card is recorded already."/"KTP-el sudah terekam."
event revoke_right/cabut_hak of wbp (right/hak: rights): revoked_right = right refused when right = revoked_right or right = none because "That right is revoked already, or none is named."/"Hak itu sudah dicabut, atau tidak ada hak yang disebut."
event discharge/diberhentikan of wbp (): active_service = none refused when active_service is unknown or active_service = none because "Only someone in active service can be discharged."/"Hanya yang masih berdinas aktif yang dapat diberhentikan."
event sentence/putusan of wbp (group/golongan: register_groups, number/nomor: text, until/ekspirasi: date): kind = convict, register_group = group, register_number = number, expected_release = until refused when kind != detainee because "Only a detainee is sentenced here."/"Hanya tahanan yang menjadi narapidana."
event register/ganti_register of wbp (group/golongan: register_groups, number/nomor: text): register_group = group, register_number = number refused when satker is unknown or left is known because "Only someone who is held gets another register number."/"Hanya penghuni yang mendapat nomor register lain."
event leave/keluar of wbp (): left = this_date refused when satker is unknown or left is known because "Only someone who is held can leave."/"Hanya penghuni yang dapat keluar."

# ---------------------------------------------------------------- Parameters

param supply_rule/aturan_pasokan: supply_rules = art344 "The rule by which ballots are supplied; another with set supply_rule art350"/"Aturan pasokan surat suara; ganti dengan atur aturan_pasokan pasal350"

# ---------------------------------------------------------------- Definitions: places

define dpr_district/dapil_dpr of regency: link to district, back as dpr_areas/wilayah_dpr = first(districts where level = DPR)
define dprd_district/dapil_dprd of regency: link to district, back as dprd_areas/wilayah_dprd = (if count(districts where level = DPRD_prov) = 1 then first(districts where level = DPRD_prov) else unknown) "District of the provincial assembly; unknown where several share the regency: then the kecamatan decides"/"Dapil DPRD provinsi; kosong bila kabupaten/kota terbagi ke beberapa dapil: kecamatan yang menentukan"
define own_assembly/punya_dprd of regency = exists (districts where level = DPRD_kab) "It has an assembly of its own; those of Jakarta have none"/"Punya DPRD sendiri; kabupaten/kota di Jakarta tidak"
define satker of facility_list: link to satker = row(satker, name) "The facility of the data that it is; unknown: not covered"/"Satker dalam data; kosong: tidak tercakup"
define subdistrict/tempat_kecamatan of satker: link to subdistrict = row(subdistrict, concat(regency.code, " ", replace(replace(replace(lower(kecamatan), " ", ""), "-", ""), "'", ""))) "Its kecamatan, where that is known"/"Kecamatannya, bila diketahui"

# ---------------------------------------------------------------- Definitions: people

define age/umur of wbp = age(birth_date) "Full years on the date of the question"/"Tahun penuh pada tanggal pertanyaan"
define ever_married/telah_kawin of wbp = marital_status one of (married, formerly_married)
define in_service/berdinas of wbp = active_service is known and active_service != none "In active service of the armed forces or the police (UU 7/2017 art. 200)"/"Berdinas aktif di TNI atau Polri (UU 7/2017 pasal 200)"
define eligible/memenuhi_syarat of wbp = citizen and (age on election_day >= $election.voting_age or ever_married) and not in_service and (if revoked_right one of (political, not_known) then unknown else revoked_right != vote) "May vote (UU 7/2017 arts. 198, 200); MS in the forms. Cannot tell where citizenship, birth date or the revoked right is not known, or a court took political rights without saying which"/"Boleh memilih (UU 7/2017 pasal 198, 200); MS dalam formulir. Belum jelas bila kewarganegaraan, tanggal lahir, atau hak yang dicabut tidak diketahui, atau pengadilan mencabut hak politik tanpa menyebut yang mana"
define turns_17/genap_17 of wbp = age < $election.voting_age and age on election_day >= $election.voting_age "Not yet 17, but 17 on voting day"/"Kini di bawah 17, genap 17 pada hari H"
define address_here/alamat_setempat of wbp = ktp_regency is known and ktp_regency = satker.regency "The KTP address is in the facility's regency; the roster holds no finer address"/"Alamat KTP di kabupaten/kota satker; data tidak memiliki alamat yang lebih rinci"
define listed_in_prison/dpt_khusus of wbp = registered_at is known "Entered on the fixed list of a prison polling place, still held there or not"/"Masuk DPT sebuah TPS lapas, masih di sana atau sudah pergi"
define on_a_list/masuk_dpt of wbp = registered_at is known or registered_regency is known "On a fixed list anywhere"/"Masuk DPT di mana pun"
define voter_list/daftar_pemilih of wbp: list_status = (
    if registered_at is known and registered_at one of satker.tps then DPT else
    if on_a_list and votes_at is known and votes_at one of satker.tps then DPTb else
    if on_a_list then DPT_elsewhere else
    if not ((eligible and ktp_el one of (recorded, suket)) otherwise no) then none else
    if address_here and this_date = election_day then DPK else candidate_DPK
) "Derived from where the name stands, where the vote was moved and where the person is held"/"Diturunkan dari tempat nama terdaftar, tujuan pindah memilih, dan tempat orangnya berada"
define unlisted_cause/sebab_tak_terdaftar of wbp: unlisted_causes = (
    if not eligible or on_a_list then unknown else
    if ktp_el = not_yet then no_card else
    if admitted > dpt_fixed then came_later else overlooked
) "Why someone eligible is on no fixed list; unknown for all others"/"Mengapa orang yang memenuhi syarat tidak masuk DPT; kosong untuk yang lain"
define can_vote/bisa_memilih of wbp = voter_list one of (DPT, DPTb, DPK) "On a list of a polling place of the facility, or DPK on voting day"/"Masuk daftar TPS satkernya, atau DPK pada hari H"
define prospective/bakal_memilih of wbp = can_vote or (voter_list = candidate_DPK and this_date < election_day) "As can_vote; before voting day a candidate for DPK counts, too"/"Seperti bisa_memilih; sebelum hari H calon DPK ikut terhitung"

# What a NIK says, against the rest of the row: checkable without showing it. Six digits of the place of first registration, birth date as
# DDMMYY with 40 added to the day for women, four serial digits. The place need not be that of the KTP address, so only its province is looked at.
define shown nik_suspect/nik_meragukan of wbp = nik like "*0000" "Ends in 0000, a serial that is never issued: the mark of a spreadsheet, which keeps 15 digits"/"Berakhiran 0000, nomor urut yang tidak pernah terbit: bekas lembar kerja, yang hanya menyimpan 15 angka"
define shown nik_complete/nik_lengkap of wbp = length(nik) = 16 and (number(nik) is known or nik is unknown) "Sixteen digits and nothing else"/"Enam belas angka, tanpa yang lain"
define shown nik_region_known/nik_wilayah_dikenal of wbp = slice(nik, 1, 2) one of (
    "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52", "53",
    "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96"
) "Begins with the code of a province"/"Berawal dengan kode sebuah provinsi"
define shown nik_birth_matches/nik_cocok_lahir of wbp = mod(number(slice(nik, 7, 2)), 40) = day(birth_date) and number(slice(nik, 9, 2)) = month(birth_date) and number(slice(nik, 11, 2)) = mod(year(birth_date), 100) "The birth date in the NIK is that of the register"/"Tanggal lahir dalam NIK sama dengan register"
define shown nik_sex_matches/nik_cocok_kelamin of wbp = (number(slice(nik, 7, 2)) > 40) = (sex = female) "40 is added to the day of birth for women, and only for them"/"Angka hari lahir ditambah 40 untuk perempuan, dan hanya untuk perempuan"
define shown nik_consistent/nik_konsisten of wbp = nik_complete and not nik_suspect and nik_region_known and nik_birth_matches and nik_sex_matches "The NIK agrees with the row; unknown where a NIK is missing"/"NIK cocok dengan isi baris; tidak diketahui bila NIK kosong"

define free_by_vote/bebas_paling_lambat_hari_h formerly bebas_sebelum_hari_h of wbp = expected_release <= election_day "Expected to be free on voting day"/"Ekspirasi paling lambat hari H"
define left_that_day/keluar_hari_itu of wbp = left is known and left = this_date "Left on the date of the question: no longer counted as held on it (ask of ever wbp)"/"Keluar pada tanggal pertanyaan: tidak lagi dihitung di dalam pada hari itu (tanyakan pada pernah wbp)"

# ---------------------------------------------------------------- Definitions: moving the vote

define dptb_route/jalur_dptb of wbp: dptb_routes = (
    if voter_list one of (DPT, DPTb) then votes_here else
    if not on_a_list then not_listed else
    if this_date <= h_30 then any_reason else
    if this_date > h_7 then closed else
    if kind = detainee then late_reason else doubtful
) "By what way the vote could still be moved here (UU 7/2017 art. 210(1); ruling 20/PUU-XVII/2019)"/"Lewat jalan apa masih bisa pindah memilih ke sini (UU 7/2017 pasal 210(1); putusan 20/PUU-XVII/2019)"
define can_become_dptb/bisa_jadi_dptb of wbp = (if dptb_route = doubtful then unknown else dptb_route one of (any_reason, late_reason)) "On a DPT elsewhere and in time to move; cannot tell for who is doubtful"/"Masuk DPT lain dan masih sempat pindah memilih; tidak dapat dijawab bagi yang meragukan"
define deadline_missed/lewat_tenggat of wbp = dptb_route = closed "On a DPT elsewhere, not moved, and H-7 has passed: no way to vote here (UU 7/2017 art. 210(1))"/"Masuk DPT lain, belum pindah memilih, dan H-7 sudah lewat: tidak bisa memilih di sini (UU 7/2017 pasal 210(1))"
define kind_at_move/jenis_saat_pindah of wbp: inmate_kind = (if moved_on < data_from then kind else kind on moved_on) "What this person was when the vote was moved; as now, where that was before the data"/"Jenis orang ini saat pindah memilih; seperti sekarang, bila itu sebelum data dimulai"
define doubtful_dptb/dptb_meragukan of wbp = voter_list = DPTb and moved_on > h_30 and kind_at_move != detainee "Moved after H-30 without being a detainee: the regulation (PKPU 7/2022 art. 116(3)) names convicts, the Court (20/PUU-XVII/2019) only becoming a detainee; the commission did admit convicts until H-7 in 2024"/"Pindah memilih sesudah H-30 dan bukan tahanan: peraturan (PKPU 7/2022 pasal 116(3)) menyebut terpidana, Mahkamah (20/PUU-XVII/2019) hanya menyebut menjadi tahanan; pada 2024 KPU menerima narapidana sampai H-7"
define freed/bebasnya of wbp: date = (if left_cause is known and left_cause = died then unknown else left otherwise expected_release) "The day of release, or where it has not come the day expected"/"Hari bebas, atau perkiraannya bila belum bebas"
define no_route/tanpa_jalur formerly hilang_jalan of wbp = listed_in_prison and freed > h_30 and freed <= election_day "Listed in a prison, free after H-30: release is none of the four late reasons (UU 7/2017 art. 210(1), ruling 20/PUU-XVII/2019), the only way is to come back"/"Terdaftar di TPS lapas, bebas lewat H-30: bebas bukan salah satu dari empat alasan (UU 7/2017 pasal 210(1), putusan 20/PUU-XVII/2019), jalannya hanya kembali ke TPS itu"

# ---------------------------------------------------------------- Definitions: ballots of a person (PKPU 7/2022 art. 116(4), amended by 7/2023)

define voting_tps/tps_memilih of wbp: link to tps, back as voters_here/pemilih_di_tps_ini formerly pemilih_hadir = (
    if voter_list = DPT then registered_at else
    if voter_list = DPTb then votes_at else
    if voter_list = DPK then first(satker.tps) else unknown
) "The polling place where this person votes; DPK: the first of the facility"/"TPS tempat orang ini memilih; DPK: TPS pertama satkernya"
define gets_ppwp/dapat_ppwp of wbp = can_vote "Presidential ballot: always"/"Surat suara presiden: selalu"
define home_subdistrict/kecamatan_alamat of wbp: link to subdistrict = row(subdistrict, concat(ktp_regency.code, " ", replace(replace(replace(lower(ktp_kecamatan), " ", ""), "-", ""), "'", ""))) "Kecamatan of the KTP address, where the roster has it"/"Kecamatan alamat KTP, bila tercatat"
define home_dprd_district/dapil_dprd_alamat of wbp: link to district = ktp_regency.dprd_district otherwise home_subdistrict.province_district "District of the provincial assembly of the KTP address"/"Dapil DPRD provinsi alamat KTP"
define gets_dpd/dapat_dpd of wbp = can_vote and ktp_regency.province = voting_tps.regency.province "KTP address in the province of the polling place"/"Alamat KTP di provinsi TPS"
define gets_dpr/dapat_dpr of wbp = can_vote and ktp_regency.province = voting_tps.regency.province and ktp_regency.dpr_district = voting_tps.regency.dpr_district "KTP address in the same province and DPR district"/"Alamat KTP di provinsi dan dapil DPR yang sama"
define gets_dprd_prov/dapat_dprd_prov of wbp = can_vote and ktp_regency.province = voting_tps.regency.province and home_dprd_district = voting_tps.dprd_district_here "KTP address in the same province and DPRD province district"/"Alamat KTP di provinsi dan dapil DPRD provinsi yang sama"
define gets_dprd_kab/dapat_dprd_kab of wbp = (
    if not can_vote then no else
    if ktp_regency != voting_tps.regency then no else
    if not ktp_regency.own_assembly then no else
    if home_subdistrict is unknown or voting_tps.subdistrict is unknown then unknown else
    if count(home_subdistrict.regency_districts) != 1 or count(voting_tps.subdistrict.regency_districts) != 1 then unknown else
    first(home_subdistrict.regency_districts) = first(voting_tps.subdistrict.regency_districts)
) "KTP address in the same regency and district of its assembly, which goes by kecamatan; cannot tell where a kecamatan is not known, or is divided by villages"/"Alamat KTP di kabupaten/kota dan dapil DPRD-nya yang sama, menurut kecamatan; tidak dapat dijawab bila kecamatannya tidak diketahui atau terbagi menurut desa"
define same_regency_as_tps/sekabupaten_dengan_tps of wbp = can_vote and ktp_regency = voting_tps.regency "Needed, not enough, for the regency's own ballot: its districts go by kecamatan"/"Perlu tetapi belum cukup untuk surat suara DPRD kabupaten/kota: dapilnya menurut kecamatan"
define only_presidential/hanya_ppwp of wbp = can_vote and not gets_dpd and not gets_dpr and not gets_dprd_prov and not gets_dprd_kab "None but the presidential ballot"/"Hanya surat suara presiden"

# ---------------------------------------------------------------- Definitions: staff

define asn of staff = status one of (PNS, PPPK) "Civil servants; PPNPN are not"/"Aparatur sipil negara; PPNPN bukan"
define pledged_by_now/sudah_berikrar of staff = pledged is known and pledged <= this_date

# Outreach and reminders: what was published says seldom on what day; by the day of its source it had been.
define made_up/rekaan_paket of outreach = source is unknown "No source names it"/"Tidak ada sumber yang menyebutnya"
define made_up/rekaan_paket of reminder = source is unknown "No source names it"/"Tidak ada sumber yang menyebutnya"
define held_by/terlaksana_per of outreach: date = conducted otherwise source_date "The day, or where none was named the day of the source"/"Harinya, atau tanggal sumber bila harinya tidak disebut"
define sent_by/terkirim_per of reminder: date = sent otherwise source_date "The day, or where none was named the day of the source"/"Harinya, atau tanggal sumber bila harinya tidak disebut"

# ---------------------------------------------------------------- Definitions: polling places

define site/lokasi of tps: link to satker, back as site_tps/tps_selokasi = (if host is known then host else if count(serves) = 1 then first(serves) else unknown) "The facility in whose grounds it stands: all polling places of one site are beside one another, and ballots can be carried between them"/"Satker tempat TPS ini berdiri: TPS satu lokasi bersebelahan, surat suaranya dapat dibawa dari satu ke yang lain"
define subdistrict/tempat_kecamatan of tps: link to subdistrict = (if kecamatan is unknown then site.subdistrict else row(subdistrict, concat(regency.code, " ", replace(replace(replace(lower(kecamatan), " ", ""), "-", ""), "'", "")))) "Its kecamatan, or that of the facility in whose grounds it stands"/"Kecamatannya, atau kecamatan satker tempat TPS ini berdiri"
define dprd_district_here/dapil_dprd_di_sini of tps: link to district = regency.dprd_district otherwise subdistrict.province_district "District of the provincial assembly where it stands"/"Dapil DPRD provinsi tempat TPS ini berdiri"
define in_roster/tercatat of tps = exists (ever registered) or exists (ever moved_in) "People of the roster are on its lists; else only what the file states is known of it"/"Ada penghuni dalam daftarnya; bila tidak, yang diketahui hanya isi berkasnya"
define dpt_size/ukuran_dpt of tps = dpt otherwise dpt_inmates + (dpt_staff otherwise 0) "Fixed list, staff included: as published, else from its parts"/"DPT termasuk pegawai: sesuai terbitan, atau dari bagiannya"
define dptb_size/ukuran_dptb of tps = dptb otherwise (dptb_inmates otherwise (if in_roster then count(moved_in where voter_list = DPTb) else unknown)) + (dptb_staff otherwise 0) "Moved voters: as published, else from its parts, else counted from the roster"/"Pemilih pindahan: sesuai terbitan, atau dari bagiannya, atau dihitung dari daftar penghuni"
define dpk_size/ukuran_dpk of tps = dpk otherwise (dpk_inmates otherwise (if in_roster then count(voters_here where voter_list = DPK) else unknown)) + (dpk_staff otherwise 0) "Special voters of the day: as published, else from its parts, else counted from the roster"/"Pemilih khusus hari H: sesuai terbitan, atau dari bagiannya, atau dihitung dari daftar penghuni"
define dpt_present/dpt_masih_ada of tps = dpt_still_held otherwise (if in_roster then count(registered where voter_list = DPT) else unknown) "Inmates on this list who are still held at a facility it serves"/"WBP dalam DPT ini yang masih di dalam satker yang dilayani"
define staff_listed/pegawai_terdaftar of tps = dpt_staff otherwise dpt - dpt_inmates otherwise 0 "Staff on the fixed list; 0 where they are not apart"/"Pegawai dalam DPT; 0 bila tidak dipisahkan"
define staff_here/pegawai_di_tps of tps = staff_listed + (dptb_staff otherwise 0) + (dpk_staff otherwise 0) "Staff who vote here: on the fixed list, moved here, and special ones; 0 where they are not apart"/"Pegawai yang memilih di sini: dalam DPT, pindahan, dan DPK; 0 bila tidak dipisahkan"
define voters/pemilih of tps = dpt_size + dptb_size "DPT and DPTb; DPK are on no list and come on the day"/"DPT dan DPTb; DPK tidak terdaftar dan baru datang pada hari H"
define need/kebutuhan of tps = dpt_size + dptb_size + (dpk_size otherwise 0) "Ballots for all who are listed: DPT, DPTb and DPK; a DPK that is not stated counts as none"/"Surat suara untuk semua yang terdaftar: DPT, DPTb, dan DPK; DPK yang tidak disebut dianggap tidak ada"
define need_present/kebutuhan_riil formerly kebutuhan_hadir of tps = dpt_present + staff_listed + dptb_size + (dpk_size otherwise 0) "As need, without the inmates of the DPT who have left"/"Seperti kebutuhan, tanpa WBP dalam DPT yang sudah keluar"
define for_election/untuk_pemilihan of tps: link to election = election otherwise $election "Its election; unknown: the one asked about"/"Pemilihannya; kosong: yang ditanyakan"
define reserve/cadangan of tps = ceil(dpt_size * for_election.reserve_percent / 100) "The percentage of its election, of the DPT, rounded up: 2 % in Pemilu 2024"/"Persentase menurut pemilihannya, dari DPT, dibulatkan ke atas: 2 % pada Pemilu 2024"
define supply_art344/pasokan_pasal344 of tps = dpt_size + reserve "DPT and 2 % (UU 7/2017 art. 344(2), as applied in 2024)"/"DPT dan 2 % (UU 7/2017 pasal 344(2), sebagaimana dipakai 2024)"
define supply_art350/pasokan_pasal350 of tps = dpt_size + dptb_size + reserve "DPT, DPTb and 2 % (UU 7/2017 art. 350(3), recalled)"/"DPT, DPTb, dan 2 % (UU 7/2017 pasal 350(3), diingat)"
define supply/pasokan of tps = (if $supply_rule = art344 then supply_art344 else supply_art350) "Ballots of each kind, by the rule in force (supply_rule)"/"Surat suara tiap jenis, menurut aturan yang dipakai (aturan_pasokan)"
define usable_supply/pasokan_layak of tps = (
    if $supply_rule = art344 then (max(ballots.usable where kind = PPWP) otherwise supply) else supply - (max(ballots.damaged where kind = PPWP) otherwise 0)
) "Ballots that can be used: those delivered less the damaged, of the presidential kind, which everyone gets; where no delivery is recorded, or by another rule, the supply less the damaged"/"Surat suara yang layak pakai: yang diterima dikurangi yang rusak, jenis presiden, yang didapat semua pemilih; bila penerimaan tidak tercatat, atau menurut aturan lain, pasokan dikurangi yang rusak"
define spare/sisa_surat_suara of tps = usable_supply - need "Ballots beyond the need; below 0, as many are missing. Adds up over a site"/"Surat suara di atas kebutuhan; di bawah 0 berarti kurang. Dapat dijumlahkan untuk satu lokasi"
define shortage_listed/kekurangan_terdaftar of tps = (if need <= usable_supply then 0 else need - usable_supply) "At this polling place alone: all who are listed, beyond the usable ballots"/"Di TPS ini saja: semua yang terdaftar, di atas pasokan"
define shortage_present/kekurangan_riil formerly kekurangan_hadir of tps = (if need_present <= usable_supply then 0 else need_present - usable_supply) "At this polling place alone: a voter of the DPT who left frees a ballot"/"Di TPS ini saja: pemilih DPT yang sudah keluar menyisakan surat suara"
define shortage/kekurangan of tps = shortage_listed "In short for shortage_listed"/"Singkatan dari kekurangan_terdaftar"
define room_left/sisa_tempat of tps = (capacity otherwise for_election.list_limit) - voters "Places up to 300 (PKPU 7/2022); below 0: overflow by DPTb"/"Tempat sampai 300 (PKPU 7/2022); di bawah 0: kelebihan karena DPTb"
define overflow/kelebihan of tps = (if room_left >= 0 then 0 else 0 - room_left) "Voters above 300"/"Pemilih di atas 300"
define tps_needed/tps_diperlukan of tps = ceil(voters / (capacity otherwise for_election.list_limit)) "Polling places of 300 that these voters need"/"TPS berisi 300 yang diperlukan pemilih ini"
define reported/sudah_lapor of tps = no (serves where not reported) "The facilities that it serves have reported for the date of the question"/"Satker yang dilayani sudah melapor untuk tanggal pertanyaan"

# Per kind: who is held and votes here; where the roster does not know the people, cannot tell.
define entitled/berhak of ballots = (
    if not tps.in_roster then unknown else
    if kind = PPWP then count(tps.voters_here where gets_ppwp) else
    if kind = DPR then count(tps.voters_here where gets_dpr) else
    if kind = DPD then count(tps.voters_here where gets_dpd) else
    if kind = DPRD_prov then count(tps.voters_here where gets_dprd_prov) else count(tps.voters_here where gets_dprd_kab)
) "Inmates who vote here and surely get this kind, by KTP address (PKPU 7/2022 art. 116(4))"/"WBP yang memilih di sini dan pasti mendapat jenis ini, menurut alamat KTP (PKPU 7/2022 pasal 116(4))"
define entitled_unclear/berhak_belum_jelas of ballots = (
    if not tps.in_roster then unknown else
    if kind = PPWP then count(tps.voters_here where gets_ppwp is unknown) else
    if kind = DPR then count(tps.voters_here where gets_dpr is unknown) else
    if kind = DPD then count(tps.voters_here where gets_dpd is unknown) else
    if kind = DPRD_prov then count(tps.voters_here where gets_dprd_prov is unknown) else count(tps.voters_here where gets_dprd_kab is unknown)
) "Inmates who vote here of whom the KTP address cannot tell"/"WBP yang memilih di sini dan alamat KTP-nya belum cukup untuk menjawab"
define staff_unclear/pegawai_belum_jelas of ballots = (if kind = PPWP then 0 else tps.staff_here) "Staff who vote here: their addresses are not held, only the presidential ballot is sure"/"Pegawai yang memilih di sini: alamatnya tidak tercatat, hanya surat suara presiden yang pasti"
define staff_entitled/pegawai_berhak of ballots = (if kind = PPWP then tps.staff_here else 0)
define usable/layak_pakai of ballots = received - (damaged otherwise 0) "Received, less the damaged"/"Diterima, dikurangi yang rusak"
define available/tersedia of ballots = (if $supply_rule = art344 then (usable otherwise tps.supply) else tps.supply - (damaged otherwise 0)) "Ballots of this kind that can be used: those delivered less the damaged; where no delivery is recorded, or by another rule, the supply less the damaged"/"Surat suara jenis ini yang layak pakai: yang diterima dikurangi yang rusak; bila penerimaan tidak tercatat, atau menurut aturan lain, pasokan dikurangi yang rusak"
define shortage_certain/kekurangan_pasti of ballots = (if entitled + staff_entitled <= available then 0 else entitled + staff_entitled - available) "Those who surely get this kind and are held, beyond the supply"/"Penghuni yang pasti mendapat jenis ini, di atas pasokan"
define shortage_possible/kekurangan_mungkin of ballots = (if entitled + entitled_unclear + staff_entitled + staff_unclear <= available then 0 else entitled + entitled_unclear + staff_entitled + staff_unclear - available) "The same if all of whom it cannot be told get it"/"Sama, seandainya semua yang belum jelas mendapatnya"

# ---------------------------------------------------------------- Definitions: facilities

define holds_voters/ada_pemilih of satker = kind not one of (Bapas, Rupbasan) "Bapas and Rupbasan hold nobody who votes"/"Bapas dan Rupbasan tidak menampung pemilih"
define held/jumlah_penghuni formerly dihuni of satker = count(wbp)
define occupancy/hunian of satker: never summed decimal = count(wbp) / capacity "Held per place"/"Penghuni tiap tempat"
define dpt_held/dpt_di_dalam formerly dpt_dihuni of satker = count(wbp where voter_list = DPT) "On the list and still held here; not the list itself"/"Masuk DPT dan masih di dalam satker ini; bukan DPT itu sendiri"
define dptb_held/dptb_di_dalam formerly dptb_dihuni of satker = count(wbp where voter_list = DPTb)
define dpk_held/dpk_di_dalam formerly dpk_dihuni of satker = count(wbp where voter_list = DPK)
define elsewhere_held/dpt_lain_di_dalam formerly dpt_lain_dihuni of satker = count(wbp where voter_list = DPT_elsewhere)
define can_vote_held/pemilih_di_dalam formerly pemilih_dihuni of satker = count(wbp where can_vote)
define prospective_held/bakal_memilih_di_dalam of satker = count(wbp where prospective)
define special_held/dpk_atau_calon_di_dalam of satker = count(wbp where voter_list = DPK or (voter_list = candidate_DPK and prospective)) "DPK; before voting day the candidates for it"/"DPK; sebelum hari H calonnya"
define eligible_held/penghuni_memenuhi_syarat formerly syarat_dihuni of satker = count(wbp where eligible)
define left_on_the_day/keluar_pada_harinya of satker = count(ever wbp where left_that_day) "Left on the date of the question: in the morning they were still there"/"Keluar pada tanggal pertanyaan: paginya masih di dalam"
define coverage/cakupan of satker: never summed decimal = count(wbp where can_vote) / count(wbp where eligible) "Who can vote here, per eligible person held"/"Yang bisa memilih di sini, tiap penghuni yang memenuhi syarat"
define reported/sudah_lapor of satker = last_report >= this_date "Has reported for the date of the question"/"Sudah melapor untuk tanggal pertanyaan"

# A site: all polling places that stand in the grounds of one facility. Unknown where none does, or where a part is not known.
define site_size/tps_di_lokasi of satker = count(site_tps) "Polling places that stand here"/"TPS yang berdiri di sini"
define site_dpt/dpt_lokasi of satker = (if no site_tps or exists (site_tps where dpt_size is unknown) then unknown else sum(site_tps.dpt_size)) "Fixed lists of this site, staff included"/"DPT lokasi ini, termasuk pegawai"
define site_staff/pegawai_lokasi of satker = (if no site_tps or exists (site_tps where dpt_staff is unknown) then unknown else sum(site_tps.staff_here)) "Staff who vote at this site"/"Pegawai yang memilih di lokasi ini"
define site_voters/pemilih_lokasi of satker = (if no site_tps or exists (site_tps where voters is unknown) then unknown else sum(site_tps.voters)) "DPT and DPTb of this site"/"DPT dan DPTb lokasi ini"
define site_need/kebutuhan_lokasi of satker = (if no site_tps or exists (site_tps where need is unknown) then unknown else sum(site_tps.need)) "DPT, DPTb and DPK of this site"/"DPT, DPTb, dan DPK lokasi ini"
define site_need_present/kebutuhan_riil_lokasi formerly kebutuhan_hadir_lokasi of satker = (if no site_tps or exists (site_tps where need_present is unknown) then unknown else sum(site_tps.need_present)) "The same, without the inmates of the DPT who have left"/"Sama, tanpa WBP dalam DPT yang sudah keluar"
define site_supply/pasokan_lokasi of satker = (if no site_tps or exists (site_tps where supply is unknown) then unknown else sum(site_tps.supply)) "Ballots of each kind at this site, by the rule in force (supply_rule)"/"Surat suara tiap jenis di lokasi ini, menurut aturan yang dipakai (aturan_pasokan)"
define site_usable/pasokan_layak_lokasi of satker = (if no site_tps or exists (site_tps where usable_supply is unknown) then unknown else sum(site_tps.usable_supply)) "Ballots at this site that can be used"/"Surat suara yang layak pakai di lokasi ini"
define site_shortage_listed/kekurangan_terdaftar_lokasi of satker = (if site_need <= site_usable then 0 else site_need - site_usable) "All who are listed, beyond the supply of the site: ballots are carried between its polling places. Beyond it inmates cannot walk to the next one: surplus ballots are brought in (KPU decision 66/2024)"/"Semua yang terdaftar, di atas pasokan lokasi: surat suara dibawa antar-TPS di lokasi ini. Di luar itu WBP tidak bisa berjalan ke TPS lain: surat suara sisa didatangkan (keputusan KPU 66/2024)"
define site_shortage_present/kekurangan_riil_lokasi formerly kekurangan_hadir_lokasi of satker = (if site_need_present <= site_usable then 0 else site_need_present - site_usable) "The same; a voter of the DPT who left frees a ballot"/"Sama; pemilih DPT yang sudah keluar menyisakan surat suara"

define short_at_site/kurang_di_lokasi of tps: never summed whole number = (if site is known then site.site_shortage_listed else shortage_listed) "What its site is short by, listed; where the site is not known, this polling place alone"/"Kekurangan di lokasinya, terdaftar; bila lokasinya tidak diketahui, TPS ini saja"

define short_where_voting/kurang_di_tempat_memilih of satker: never summed whole number = (if exists (tps where short_at_site is unknown) then unknown else max(tps.short_at_site)) "What the site is short by where the people of this facility vote, be it here or elsewhere; listed"/"Kekurangan di lokasi tempat penghuni satker ini memilih, di sini atau di satker lain; terdaftar"

# More polling places, or another split: as few more as will hold the voters, then as even as can be.
define site_tps_needed/tps_diperlukan_lokasi of satker = (if site_voters is unknown then unknown else greatest(ceil(site_voters / $election.list_limit), site_size)) "Polling places of at most 300 for the voters of this site, none of those there given up"/"TPS berisi paling banyak 300 untuk pemilih lokasi ini, tanpa mengurangi yang ada"
define site_tps_more/tps_tambahan_lokasi of satker = site_tps_needed - site_size "Polling places to add"/"TPS yang perlu ditambah"
define split_high/bagian_besar of satker = ceil(site_voters / site_tps_needed) "The most even split: voters of its larger polling places"/"Pembagian paling rata: pemilih pada TPS yang lebih besar"
define split_low/bagian_kecil of satker = floor(site_voters / site_tps_needed) "The most even split: voters of its smaller polling places"/"Pembagian paling rata: pemilih pada TPS yang lebih kecil"
define split_high_tps/tps_bagian_besar of satker = site_voters - split_low * site_tps_needed "How many polling places get split_high; 0: all get the same"/"Banyaknya TPS berisi bagian_besar; 0: semua sama"
define split_low_tps/tps_bagian_kecil of satker = site_tps_needed - split_high_tps "How many polling places get split_low"/"Banyaknya TPS berisi bagian_kecil"

# ---------------------------------------------------------------- Definitions: calendar

define days_left/sisa_hari of stage: never summed whole number = days_between(this_date, ends) "Days from the date of the question to the last day; below 0: past"/"Hari dari tanggal pertanyaan sampai hari terakhir; di bawah 0: sudah lewat"
define under_way/sedang_berlangsung of stage = begins <= this_date and this_date <= ends

# ---------------------------------------------------------------- Definitions: what was published, counted again

define held/jumlah_penghuni formerly dihuni of province = count(wbp)
define can_vote_held/pemilih_di_dalam formerly pemilih_dihuni of province = count(wbp where can_vote)
define prospective_held/bakal_memilih_di_dalam of province = count(wbp where prospective)
define special_held/dpk_atau_calon_di_dalam of province = count(wbp where voter_list = DPK or (voter_list = candidate_DPK and prospective)) "DPK; before voting day the candidates for it"/"DPK; sebelum hari H calonnya"
define dpt_listed/dpt_wbp_terdaftar of province = count(ever tps.registered) "Inmates entered on the fixed lists of the polling places here, also those who left since"/"WBP yang masuk DPT TPS di sini, termasuk yang sudah keluar"
define listed_voters/pemilih_terdaftar of province = (if exists (tps where need is unknown) then unknown else sum(tps.need))
define drawn_up/disusun of tps = number_precision is known or dpt_precision is known or dpt_inmates_precision is known "Drawn up by this pack from published figures, which says of each number how sure it is"/"Disusun paket ini dari angka terbitan, dan tiap angkanya disertai ketelitian"
define counted/terhitung of figure = (
    if of_part otherwise no then unknown else
    if satker is known then (
        if measure = dpt_all then satker.site_dpt else
        if measure = dpt_inmates then count(ever satker.site_tps.registered) else
        if measure = dpt_still_held then satker.dpt_held else
        if measure = dptb then satker.dptb_held else
        if measure = dpk then satker.special_held else
        if measure = inmate_voters then satker.prospective_held else
        if measure = listed_voters then satker.site_need else
        if measure = voters_with_staff then satker.can_vote_held + satker.site_staff else
        if measure = not_voting then satker.held - satker.can_vote_held else
        if measure = held then satker.held else
        if measure = eligible then satker.eligible_held else
        if measure = staff_voters then satker.site_staff else
        if measure = dpt_staff then sum(satker.site_tps.dpt_staff) else
        if measure = dptb_staff then sum(satker.site_tps.dptb_staff) else
        if measure = polling_places then satker.site_size else
        if measure = ballots_short then satker.site_shortage_listed else unknown
    ) else (
        if measure = dpt_all then sum(province.tps.dpt_size) else
        if measure = dpt_inmates then province.dpt_listed else
        if measure = dpt_still_held then count(province.wbp where voter_list = DPT) else
        if measure = dptb then count(province.wbp where voter_list = DPTb) else
        if measure = dpk then province.special_held else
        if measure = inmate_voters then province.prospective_held else
        if measure = listed_voters then province.listed_voters else
        if measure = voters_with_staff then province.can_vote_held + sum(province.tps.staff_here) else
        if measure = not_voting then province.held - province.can_vote_held else
        if measure = held then province.held else
        if measure = eligible then count(province.wbp where eligible) else
        if measure = staff_voters then sum(province.tps.staff_here) else
        if measure = polling_places then count(province.tps) else
        if measure = sites then distinct(province.tps.site) else
        if measure = facilities then count(province.satker where exists wbp) else
        if measure = ballots_short then sum(province.satker.site_shortage_listed) else unknown
    )
) "The same counted from this roster, on the date of the question; unknown for the whole country, and for what the roster does not hold: votes cast, people at liberty"/"Angka yang sama dihitung dari data ini, pada tanggal pertanyaan; kosong untuk seluruh negeri dan untuk yang tidak tercatat dalam data: suara yang dipakai, warga di luar"
define counted/terhitung of statements = (
    if measure = dpt_all then sum(province.tps.dpt_size) else
    if measure = dpt_inmates then province.dpt_listed else
    if measure = dpt_still_held then count(province.wbp where voter_list = DPT) else
    if measure = dptb then count(province.wbp where voter_list = DPTb) else
    if measure = dpk then province.special_held else
    if measure = inmate_voters then province.prospective_held else
    if measure = listed_voters then province.listed_voters else
    if measure = voters_with_staff then province.can_vote_held + sum(province.tps.staff_here) else
    if measure = not_voting then province.held - province.can_vote_held else
    if measure = held then province.held else
    if measure = eligible then count(province.wbp where eligible) else
    if measure = staff_voters then sum(province.tps.staff_here) else
    if measure = polling_places then count(province.tps) else
    if measure = sites then distinct(province.tps.site) else
    if measure = facilities then count(province.satker where exists wbp) else
    if measure = ready then count(province.satker where ready) else
    if measure = ballots_short then sum(province.satker.site_shortage_listed) else unknown
) "What was spoken of, counted from this roster on the date of the question"/"Hal yang diucapkan, dihitung dari data ini pada tanggal pertanyaan"
define claimed/diklaim of statements = value otherwise (
    if not of_all otherwise yes then unknown else
    if measure = eligible then province.held else
    if measure = ready then count(province.satker where holds_voters) else unknown
) "The number that was said; of a claim about all, how many all are"/"Angka yang diucapkan; untuk pernyataan tentang semua, banyaknya semua"
define calibrated/terkalibrasi of figure = measure one of (dpt_all, dpt_staff, dptb_staff, polling_places, sites, facilities) and exists (province.tps where drawn_up) "The polling places of this pack were drawn from such figures: agreement would prove nothing"/"TPS dalam paket ini disusun dari angka seperti itu: kecocokan tidak membuktikan apa pun"
define calibrated/terkalibrasi of statements = measure one of (dpt_all, dpt_staff, dptb_staff, polling_places, sites, facilities) and exists (province.tps where drawn_up) "As for figures"/"Seperti pada angka"
define kept/ditepati of statements = (
    if kind != promise or due > data_until then unknown else
    if measure = inmate_voters then (count(province.figure where measure = inmate_voters and satker is unknown and value is known and figure_date <= this_date) on due) > (count(province.figure where measure = inmate_voters and satker is unknown and value is known and figure_date <= this_date) on made) else
    if measure = dpt_inmates then (count(province.figure where measure = dpt_inmates and satker is unknown and value is known and figure_date <= this_date) on due) > (count(province.figure where measure = dpt_inmates and satker is unknown and value is known and figure_date <= this_date) on made) else
    if measure = dptb then (count(province.figure where measure = dptb and satker is unknown and value is known and figure_date <= this_date) on due) > (count(province.figure where measure = dptb and satker is unknown and value is known and figure_date <= this_date) on made) else
    if measure = dpk then (count(province.figure where measure = dpk and satker is unknown and value is known and figure_date <= this_date) on due) > (count(province.figure where measure = dpk and satker is unknown and value is known and figure_date <= this_date) on made) else unknown
) "Of a promised figure: whether one with a value for the whole area came between the promise and the day it was due, among the figures held here"/"Untuk angka yang dijanjikan: apakah di antara angka dalam data ini ada nilai untuk seluruh wilayah yang muncul antara janji dan jatuh temponya"
define kept_in_part/ditepati_sebagian of statements = (
    if kind != promise or due > data_until or measure != inmate_voters then unknown else
    (count(province.figure where measure = inmate_voters and satker is known and value is known and figure_date <= this_date) on due) > (count(province.figure where measure = inmate_voters and satker is known and value is known and figure_date <= this_date) on made)
) "Whether one came for a single facility of the area"/"Apakah ada yang muncul untuk salah satu satker di wilayah itu"

# ---------------------------------------------------------------- Rules

rule served/terlayani of satker where holds_voters: require exists tps severity warning cites "PKPU 7/2022 arts. 179-180"/"PKPU 7/2022 pasal 179-180" because "no polling place serves it: the {eligible_held} eligible people held cannot vote here"/"tidak ada TPS yang melayaninya: {penghuni_memenuhi_syarat} penghuni yang memenuhi syarat tidak bisa memilih di sini"
rule site_ballots/surat_suara_lokasi of satker where exists tps: require short_where_voting = 0 severity warning cites "UU 7/2017 art. 344(2); art. 350(3) (recalled)"/"UU 7/2017 pasal 344(2); pasal 350(3) (diingat)" because "the site of its polling places is short by {short_where_voting} ballots"/"lokasi TPS-nya kekurangan {kurang_di_tempat_memilih} surat suara"
rule outreach_held/sosialisasi_dilaksanakan of satker where holds_voters: require exists (outreach where held_by <= this_date) severity warning because "no outreach by {this_date} (made up: what was published names none here, and only the published is sure)"/"belum ada sosialisasi sampai {this_date} (rekaan: yang diterbitkan tidak menyebutnya di sini, dan hanya yang diterbitkan yang pasti)"
rule head_reminded/kupt_diingatkan of satker where holds_voters: require exists (reminder where subject = neutrality and sent_by <= this_date) severity warning cites "Joint decree (SKB) of 22 September 2022"/"SKB 22 September 2022" because "its head has no reminder of neutrality by {this_date} (made up: what was published names none by then, and only the published is sure)"/"kepalanya belum diingatkan tentang netralitas sampai {this_date} (rekaan: yang diterbitkan belum menyebutnya saat itu, dan hanya yang diterbitkan yang pasti)"
rule roster_current/laporan_mutakhir of satker where holds_voters: require reported severity risk because "last report {last_report}: what happened since is not in the figures"/"laporan terakhir {laporan_terakhir}: kejadian sesudahnya belum terhitung"
rule dpk_last_hour/dpk_jam_terakhir of satker where holds_voters: require dpk_held = 0 severity risk because "{dpk_held} DPK: only from 12:00 to 13:00, and while ballots last; who queues at 13:00 still votes"/"{dpk_di_dalam} DPK: hanya pukul 12.00 sampai 13.00, selama surat suara ada; yang sudah mengantre pada pukul 13.00 tetap dilayani"
rule list_within_300/dpt_paling_banyak_300 of tps: require dpt_size <= for_election.list_limit severity breach cites "PKPU 7/2022: 300 when the list is drawn up"/"PKPU 7/2022: 300 saat daftar disusun" because "the fixed list holds {dpt_size}"/"DPT-nya {ukuran_dpt}"
rule voters_within_300/pemilih_paling_banyak_300 of tps where dpt_size <= for_election.list_limit: require voters <= for_election.list_limit severity warning cites "PKPU 7/2022: 300 when the list is drawn up"/"PKPU 7/2022: 300 saat daftar disusun" because "{dptb_size} DPTb bring it to {voters}, {overflow} above 300"/"{ukuran_dptb} DPTb menjadikannya {pemilih}, lebih {kelebihan} dari 300"
rule voters_within_500/pemilih_paling_banyak_500 of tps: require voters <= for_election.voter_limit severity breach cites "UU 7/2017 art. 350(1)"/"UU 7/2017 pasal 350(1)" because "{voters} voters"/"{pemilih} pemilih"
rule tps_ballots/surat_suara_tps_cukup of tps: require shortage_listed = 0 severity risk cites "UU 7/2017 art. 344(2); art. 350(3) (recalled)"/"UU 7/2017 pasal 344(2); pasal 350(3) (diingat)" because "{need} listed voters, {usable_supply} usable ballots: short by {shortage_listed} unless the site has some to spare"/"{kebutuhan} pemilih terdaftar, {pasokan_layak} surat suara layak pakai: kurang {kekurangan_terdaftar} kecuali ada sisa di lokasi"
rule listed_rightly/terdaftar_sah of wbp where on_a_list: require eligible severity breach cites "UU 7/2017 art. 198"/"UU 7/2017 pasal 198" because "on a fixed list without the right to vote"/"masuk DPT tanpa memenuhi syarat"
rule moved_in_time/pindah_tepat_waktu of wbp where voter_list = DPT_elsewhere and eligible: require not deadline_missed severity warning cites "UU 7/2017 art. 210(1); ruling 20/PUU-XVII/2019"/"UU 7/2017 pasal 210(1); putusan 20/PUU-XVII/2019" because "on a DPT elsewhere and not moved by {h_7}"/"masuk DPT lain dan belum pindah memilih sampai {h_7}"
rule move_undoubted/pindah_tanpa_ragu of wbp where voter_list = DPTb: require not doubtful_dptb severity risk cites "PKPU 7/2022 art. 116(3); ruling 20/PUU-XVII/2019"/"PKPU 7/2022 pasal 116(3); putusan 20/PUU-XVII/2019" because "moved on {moved_on}, after H-30, and no detainee then"/"pindah memilih {tanggal_pindah_memilih}, sesudah H-30, dan bukan tahanan saat itu"
rule dpk_address/alamat_dpk of wbp where voter_list one of (DPK, candidate_DPK): require address_here severity risk cites "PKPU 7/2022: DPK vote where the KTP address is"/"PKPU 7/2022: DPK memilih di TPS alamat KTP" because "the KTP address is in another regency; practice varied"/"alamat KTP di kabupaten/kota lain; praktiknya berbeda-beda"
rule pledge_made/ikrar_netralitas of staff where asn: require pledged_by_now severity risk cites "Joint decree (SKB) of 22 September 2022; PP 94/2021 art. 5(n) for PNS, PP 49/2018 for PPPK"/"SKB 22 September 2022; PP 94/2021 pasal 5 huruf n bagi PNS, PP 49/2018 bagi PPPK" because "no pledge of neutrality by {this_date}"/"belum berikrar netral sampai {this_date}"
rule violation_dealt_with/pelanggaran_ditindak of violation where happened <= this_date: require exists (sanction where imposed <= this_date) severity warning cites "PP 94/2021 art. 8; PP 42/2004 art. 15; UU 7/2017 art. 494"/"PP 94/2021 pasal 8; PP 42/2004 pasal 15; UU 7/2017 pasal 494" because "{matter} on {happened}: no sanction by {this_date} (made up, as is the breach)"/"{perkara} pada {terjadi}: belum ada sanksi sampai {this_date} (rekaan, seperti pelanggarannya)"

define ready/siap of satker = (
    if not holds_voters then unknown else
    served and site_ballots and outreach_held and head_reminded
    and no (tps where not list_within_300) and no (tps where not voters_within_500)
    and no (violation where not violation_dealt_with) and no (wbp where not listed_rightly)
) "No breach, and no warning about the facility itself: a polling place, enough ballots at the site, outreach, the head reminded, lists of at most 300 and voters of at most 500, violations dealt with, nobody listed without the right. Risks and single voters do not count; Bapas and Rupbasan are outside"/"Tanpa pelanggaran, dan tanpa peringatan atas satkernya sendiri: ada TPS, surat suara cukup di lokasi, sosialisasi, kepala sudah diingatkan, DPT paling banyak 300 dan pemilih paling banyak 500, pelanggaran ditindak, tidak ada yang terdaftar tanpa hak. Risiko dan pemilih perorangan tidak menentukan; Bapas dan Rupbasan di luar hitungan"

# ---------------------------------------------------------------- Data

load province from "province.csv"
load regency from "regency.csv"
load district from "district.csv"
load subdistrict from "subdistrict.csv"
load facility_list from "facility_list.csv"
load regional_office from "regional_office.csv"
load satker from "satker.csv"
load stage from "stage.csv"
load tps from "tps.csv"
load ballots from "ballots.csv"
load wbp from "wbp.csv"
load events of wbp from "events.csv"
load staff from "staff.csv"
load reminder from "reminder.csv"
load outreach from "outreach.csv"
load violation from "violation.csv"
load sanction from "sanction.csv"
load official from "official.csv"
load article from "article.csv"
load headline from "headline.csv"
load statements from "statements.csv"
load figure from "figure.csv"
