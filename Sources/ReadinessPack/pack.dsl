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

codes sex/kelamin { male/laki_laki = L, female/perempuan = P }

codes marital/status_perkawinan "With the letters of the voter form"/"Dengan huruf formulir daftar pemilih" {
    single/belum_kawin = B
    married/kawin = S
    formerly_married/cerai = P : "divorced or widowed"/"cerai hidup atau cerai mati"
}

codes ktp_status/status_ktp "The electronic identity card, by letter in the roster file"/"Kartu tanda penduduk elektronik, dengan huruf dalam berkas penghuni" {
    recorded/terekam = S : "recorded or held"/"sudah direkam atau dimiliki"
    suket = K : "a certificate in its place"/"surat keterangan pengganti"
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

codes left_causes/sebab_keluar { released/dibebaskan, died/wafat }

codes rights/hak_dicabut "The right a court took away"/"Hak yang dicabut pengadilan" {
    none/nihil = "-" : "none"/"nihil"
    vote/memilih : "the right to vote: not eligible"/"hak memilih: tidak memenuhi syarat"
    elected/dipilih : "the right to be elected: still votes"/"hak dipilih: tetap boleh memilih"
    not_known/belum_jelas : "the register does not say"/"tidak tercantum dalam register"
}

codes list_status/status_daftar "Where a person stands towards the lists of the polling places of the facility"/"Kedudukan seseorang terhadap daftar pemilih TPS satkernya" {
    DPT : "on the fixed list of a polling place that serves this facility"/"tercantum dalam DPT TPS yang melayani satker ini"
    DPTb : "on a fixed list elsewhere, moved here"/"tercantum dalam DPT lain, sudah pindah memilih ke sini"
    DPT_elsewhere/DPT_lain : "on a fixed list elsewhere, not moved: cannot vote here"/"tercantum dalam DPT lain, belum pindah memilih: tidak bisa memilih di sini"
    DPK : "voting day only: on no list, identity card recorded, address here"/"hanya pada hari H: tidak ada dalam DPT mana pun, KTP-el terekam, alamat setempat"
    candidate_DPK/calon_DPK : "eligible, on no list, identity card recorded"/"memenuhi syarat, tidak ada dalam DPT mana pun, KTP-el terekam"
    none/tidak_terdaftar : "on no list and without a way onto one"/"tidak ada dalam daftar mana pun dan tidak ada jalan masuk"
}

codes tps_kind/jenis_tps { regular/biasa, special/khusus = "lokasi khusus" }

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
    light/ringan : "discipline, light (PP 94/2021 art. 8)"/"disiplin ringan (PP 94/2021 pasal 8)"
    medium/sedang : "discipline, medium (PP 94/2021 art. 8)"/"disiplin sedang (PP 94/2021 pasal 8)"
    heavy/berat : "discipline, heavy (PP 94/2021 art. 8)"/"disiplin berat (PP 94/2021 pasal 8)"
    criminal/pidana : "criminal (UU 7/2017 art. 494)"/"pidana (UU 7/2017 pasal 494)"
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
    dpt_all/dpt_semua : "fixed list of a polling place or area, staff included"/"DPT sebuah TPS atau wilayah, termasuk pegawai"
    dpt_inmates/dpt_wbp : "inmates entered on the fixed list, also those who left since"/"WBP yang masuk DPT, termasuk yang sudah keluar"
    dpt_still_held/dpt_masih_dihuni : "inmates on the fixed list who are still held"/"WBP dalam DPT yang masih di dalam"
    dptb/pemilih_dptb : "moved voters"/"pemilih pindahan"
    dpk/pemilih_dpk : "special voters or candidates for it"/"pemilih khusus atau calonnya"
    inmate_voters/pemilih_wbp : "inmate voters, all lists together"/"pemilih WBP, semua daftar"
    voters_with_staff/pemilih_dan_pegawai : "inmate voters and staff voters together"/"pemilih WBP dan pegawai bersama"
    voted/sudah_memilih : "who did vote"/"yang memakai hak pilih"
    not_voting/gagal_memilih : "held but could not vote"/"dihuni tetapi tidak bisa memilih"
    held/penghuni : "all who are held"/"semua penghuni"
    staff_voters/pemilih_pegawai : "staff who vote here"/"pegawai yang memilih di sini"
    polling_places/tps_terhitung : "polling places"/"TPS"
    sites/lokasi : "sites of special polling places"/"lokasi TPS khusus"
    facilities/satker_terhitung : "facilities"/"satker"
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

coded table district/dapil "Electoral districts, each an area of whole regencies"/"Daerah pemilihan, masing-masing gabungan kabupaten/kota utuh" {
    key code/kode: text
    label name/nama: text
    level/tingkat: district_level
    province/provinsi: link to province
    number/nomor: whole number
    seats/kursi: whole number
    recalled/diingat: yes or no "Recalled or derived, not verified"/"Diingat atau diturunkan, belum diperiksa"
    note/catatan: text
}

coded table regency/kabupaten "Regencies and cities: all of NTT and Babel, and those from which inmates come"/"Kabupaten dan kota: semua di NTT dan Babel, serta asal WBP" {
    key code/kode: text "Code of the Ministry of Home Affairs"/"Kode Kementerian Dalam Negeri"
    label name/nama: text
    alias short_name/nama_pendek: text
    alias abbreviation/singkatan: text
    kind/jenis: regency_kind
    province/provinsi: part of province
    dpr_district/dapil_dpr: link to district, back as dpr_areas/wilayah_dpr
    dprd_district/dapil_dprd: link to district, back as dprd_areas/wilayah_dprd "District of the provincial assembly"/"Dapil DPRD provinsi"
    recalled/diingat: yes or no "Recalled, not verified"/"Diingat, belum diperiksa"
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
}

table election/pemilihan {
    key code/kode: text
    label name/nama: text
    kind/jenis: election_kind
    voting_date/tanggal_pemungutan: date
    ballots/jumlah_jenis: whole number "Kinds of ballot"/"Banyaknya jenis surat suara"
    rules/peraturan: text "Rules in force"/"Peraturan yang berlaku"
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
    capacity/kapasitas: synthetic whole number of people
    capacity_precision/ketelitian_kapasitas: precision
    last_report/laporan_terakhir: synthetic date "Date of the last report of this facility to the roster"/"Tanggal laporan terakhir satker ini"
    last_report_precision/ketelitian_laporan: precision
    source/sumber: text
    source_date/tanggal_sumber: date
    note/catatan: text
}

# ---------------------------------------------------------------- Polling places

table tps "Polling places; special ones number from 901 and restart per area"/"Tempat pemungutan suara; TPS khusus bernomor mulai 901, berulang di tiap wilayah" {
    key code/kode: text
    label name/nama: text
    number/nomor: whole number
    number_precision/ketelitian_nomor: precision
    kind/jenis: tps_kind
    election/pemilihan: link to election
    regency/kabupaten: part of regency
    serves/melayani: links to satker, back as tps "The facilities whose inmates vote here"/"Satker yang WBP-nya memilih di sini"
    dpt/dpt_semua: whole number of people "Fixed list, inmates and staff; unknown where not published"/"DPT, WBP dan pegawai; kosong bila tidak diterbitkan"
    dpt_precision/ketelitian_dpt: precision
    dpt_inmates/dpt_wbp: whole number of people "Inmates entered on the fixed list, also those who left since"/"WBP yang masuk DPT, termasuk yang sudah keluar"
    dpt_inmates_precision/ketelitian_dpt_wbp: precision
    dpt_staff/dpt_pegawai: synthetic whole number of people
    dpt_staff_precision/ketelitian_dpt_pegawai: precision
    capacity/kapasitas: whole number of people "Voters per polling place when the list is drawn up (PKPU 7/2022)"/"Pemilih tiap TPS saat daftar disusun (PKPU 7/2022)"
    kpps_members/anggota_kpps: whole number of people
    security_officers/petugas_keamanan: whole number of people
    opens/jam_buka: time "Local time"/"Waktu setempat"
    closes/jam_tutup: time "Local time"/"Waktu setempat"
    source/sumber: text
    source_date/tanggal_sumber: date
    note/catatan: text
}

table ballots/surat_suara "Ballots per polling place and kind"/"Surat suara menurut TPS dan jenis" {
    key code/kode: text
    tps: part of tps
    kind/jenis: ballot_kind
    received/diterima: whole number of ballots
    damaged/rusak: whole number of ballots
    used/terpakai: whole number of ballots "Unknown until reported"/"Kosong sampai ada laporan"
    precision/ketelitian: precision
    note/catatan: text
    synthetic "Deliveries are calculated by art. 344(2) from the lists; the damage is made up"/"Penerimaan dihitung menurut pasal 344(2) dari DPT; kerusakan hanya rekaan"
}

# ---------------------------------------------------------------- People

table wbp "Everyone held, detainees included, as the press uses WBP; the law (UU 22/2022 art. 1) counts detainees apart"/"Semua penghuni termasuk tahanan, sebagaimana dipakai pers; UU 22/2022 pasal 1 memisahkan tahanan" {
    key id: text
    label name/nama: private text
    nik: private text "National identity number; holds birth date and sex"/"Nomor induk kependudukan; memuat tanggal lahir dan jenis kelamin"
    kind/jenis: inmate_kind
    sex/jenis_kelamin: sex
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
    left/tanggal_keluar: date "Released or died; a transfer is no exit"/"Bebas atau wafat; pemindahan bukan keluar"
    left_cause/sebab_keluar: left_causes
    registered_at/terdaftar_pada: link to tps, back as registered/pemilih_terdaftar "The prison polling place on whose fixed list the name stands"/"TPS lapas yang DPT-nya memuat nama ini"
    registered_regency/kabupaten_terdaftar: link to regency, back as listed_there/terdaftar_umum "The regency on whose fixed list the name stands, when that polling place is not in the data"/"Kabupaten/kota yang DPT-nya memuat nama ini, bila TPS-nya tidak ada dalam data"
    votes_at/memilih_di_tps: link to tps, back as moved_in/pemilih_pindahan "The polling place moved to"/"TPS tujuan pindah memilih"
    revoked_right/hak_yang_dicabut: rights
    identity nik
    identity name, birth_date, sex
    lives from admitted to left
    history satker, kind, register_number, register_group, expected_release, admitted, left, left_cause, registered_at, registered_regency, votes_at, ktp_el, revoked_right
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
    sent/dikirim: date
    subject/pokok: reminder_subject
    note/catatan: text
    synthetic "made up"/"rekaan"
}

table outreach/sosialisasi "Voter education in the facilities"/"Sosialisasi pemilih di satker" {
    key id: text
    satker: part of satker
    organiser/penyelenggara: organisers
    conducted/dilaksanakan: date
    participants/peserta: whole number of people
    note/catatan: text
    synthetic "made up"/"rekaan"
}

table violation/pelanggaran "Breaches of neutrality"/"Pelanggaran netralitas" {
    key id: text
    satker: part of satker
    staff/pegawai: link to staff
    happened/terjadi: date
    matter/perkara: text
    breached/dilanggar: text "The rule"/"Aturannya"
    note/catatan: text
    synthetic "made up"/"rekaan"
}

table sanction/sanksi {
    key id: text
    violation/pelanggaran: part of violation
    kind/jenis: sanction_kind
    imposed/dijatuhkan: date
    note/catatan: text
    synthetic "made up"/"rekaan"
}

# ---------------------------------------------------------------- What was said and published

table official/pejabat {
    key id: text
    label name/nama: text
    post/jabatan: text
    regional_office/kanwil: link to regional_office
}

table article/artikel "The two articles"/"Kedua artikel" {
    key id: text
    outlet/media: text
    published/terbit: date
    place/tempat: text
    subject/pokok: text "A paraphrase, not the title"/"Ringkasan, bukan judul"
    province/provinsi: link to province
}

table headline/tajuk "Headlines linked from the articles, paraphrased"/"Tajuk tertaut pada artikel, diringkas" {
    key id: text
    article/artikel: part of article
    english/inggris: text
    indonesian/indonesia: text
}

table statements/pernyataan "What officials said in the articles, paraphrased"/"Ucapan pejabat dalam artikel, diringkas" {
    key id: text
    official/pejabat: link to official
    article/artikel: link to article
    made/disampaikan: date
    province/provinsi: link to province
    kind/jenis: statement_kind
    english/inggris: text
    indonesian/indonesia: text
    measure/takaran: text "The definition of this pack that counts what was said"/"Definisi paket ini yang menghitung hal yang diucapkan"
    value/nilai: whole number
    tolerance/toleransi: whole number "Allowed distance for an approximate figure, chosen by this pack"/"Selisih wajar untuk angka perkiraan, dipilih paket ini"
    precision/ketelitian: precision
    due/jatuh_tempo: date "For a promise"/"Untuk janji"
    note/catatan: text
}

table figure/angka "Published figures, each with its source and its date"/"Angka terbitan, masing-masing berikut sumber dan tanggalnya" {
    key id: text
    measure/takaran: measured
    province/provinsi: link to province "Unknown: the whole country"/"Kosong: seluruh negeri"
    satker: link to satker
    value/nilai: whole number
    unit/satuan: text
    figure_date/tanggal_angka: date
    precision/ketelitian: precision
    source/sumber: text
    recalled/diingat: yes or no
    note/catatan: text
}

# ---------------------------------------------------------------- Calendar

calendar {
    data_from/data_sejak: 2023-07-02 "The roster's base state"/"Keadaan awal daftar penghuni"
    data_until/data_sampai: 2024-02-14 "The date of a question that names none"/"Tanggal untuk pertanyaan tanpa tanggal"
    dpt_fixed_regency/penetapan_dpt_kabupaten: 2023-06-20 to 2023-06-21 "Fixed lists set by the regencies"/"Penetapan DPT kabupaten/kota"
    dpt_fixed/penetapan_dpt: 2023-07-02 "Fixed list set nationally"/"Penetapan DPT nasional"
    campaign/masa_kampanye: 2023-11-28 to 2024-02-10
    h_30: 2024-01-15 "Last day to move one's vote for any of the nine reasons"/"Hari terakhir pindah memilih, sembilan alasan"
    h_7: 2024-02-07 "Last day to move one's vote for the four reasons, custody among them"/"Hari terakhir pindah memilih, empat alasan, termasuk tahanan"
    quiet_period/masa_tenang: 2024-02-11 to 2024-02-13
    election_day/hari_h: 2024-02-14 "Voting day, 07:00-13:00 local time"/"Hari pemungutan suara, 07.00-13.00 waktu setempat"
    counting/penghitungan: 2024-02-14 to 2024-02-15
    recapitulation/rekapitulasi: 2024-02-15 to 2024-03-20
}

# ---------------------------------------------------------------- Events

event admit/masuk of wbp (to/ke: satker): satker = to, admitted = this_date, left = unknown, left_cause = unknown, votes_at = unknown refused when admitted is known and left is unknown or left_cause = died because "This person is held already, or has died."/"Orang ini sudah di dalam, atau sudah wafat."
event release/bebas of wbp (): left = this_date, left_cause = released refused when admitted is unknown or left is known because "Only someone who is held can be released."/"Hanya penghuni yang dapat dibebaskan."
event die/meninggal of wbp (): left = this_date, left_cause = died refused when admitted is unknown or left is known because "Only someone who is held can die in custody."/"Hanya penghuni yang bisa dicatat meninggal di dalam."
event transfer/pindah of wbp (to/ke: satker): satker = to, votes_at = unknown refused when to = satker or admitted is unknown or left is known because "A transfer takes someone who is held to another facility."/"Pemindahan membawa penghuni ke satker lain."
event list/daftar_dpt of wbp (at/tps: tps): registered_at = at, registered_regency = unknown refused when registered_at is known or registered_regency is known because "This person is on a fixed list already; one is registered once."/"Orang ini sudah masuk DPT; pemilih didaftar satu kali."
event list_elsewhere/daftar_dpt_lain of wbp (at/kabupaten: regency): registered_regency = at, registered_at = unknown refused when registered_at is known or registered_regency is known because "This person is on a fixed list already; one is registered once."/"Orang ini sudah masuk DPT; pemilih didaftar satu kali."
event move_vote/pindah_memilih of wbp (to/ke: tps): votes_at = to refused when registered_at is unknown and registered_regency is unknown because "Only someone on a fixed list can move the vote (UU 7/2017 art. 210)."/"Hanya pemilih dalam DPT yang bisa pindah memilih (UU 7/2017 pasal 210)."
event record_id/rekam_ktp of wbp (): ktp_el = recorded refused when ktp_el = recorded because "The identity card is recorded already."/"KTP-el sudah terekam."
event revoke_right/cabut_hak of wbp (right/hak: rights): revoked_right = right refused when right = revoked_right or right = none because "That right is revoked already, or none is named."/"Hak itu sudah dicabut, atau tidak ada hak yang disebut."
event sentence/putusan of wbp (group/golongan: register_groups, number/nomor: text, until/ekspirasi: date): kind = convict, register_group = group, register_number = number, expected_release = until refused when kind != detainee because "Only a detainee is sentenced here."/"Hanya tahanan yang menjadi narapidana."
event register/ganti_register of wbp (group/golongan: register_groups, number/nomor: text): register_group = group, register_number = number refused when admitted is unknown or left is known because "Only someone who is held gets another register number."/"Hanya penghuni yang mendapat nomor register lain."
event leave/keluar of wbp (): left = this_date refused when admitted is unknown or left is known because "Only someone who is held can leave."/"Hanya penghuni yang dapat keluar."

# ---------------------------------------------------------------- Definitions: people

define age/umur of wbp = age(birth_date) "Full years on the date of the question"/"Tahun penuh pada tanggal pertanyaan"
define ever_married/telah_kawin of wbp = marital_status one of (married, formerly_married)
define eligible/memenuhi_syarat of wbp = citizen and (age on election_day >= 17 or ever_married) and revoked_right != vote "May vote (UU 7/2017 art. 198); MS in the forms"/"Boleh memilih (UU 7/2017 pasal 198); MS dalam formulir"
define turns_17/genap_17 of wbp = age < 17 and age on election_day >= 17 "Not yet 17, but 17 on voting day"/"Kini di bawah 17, genap 17 pada hari H"
define address_here/alamat_setempat of wbp = ktp_regency is known and ktp_regency = satker.regency "The KTP address is in the facility's regency; the roster holds no finer address"/"Alamat KTP di kabupaten/kota satker; data tidak memuat alamat yang lebih rinci"
define listed_in_prison/dpt_khusus of wbp = registered_at is known "Entered on the fixed list of a prison polling place, still held there or not"/"Masuk DPT sebuah TPS lapas, masih di sana atau sudah pergi"
define on_a_list/masuk_dpt of wbp = registered_at is known or registered_regency is known "On a fixed list anywhere"/"Masuk DPT di mana pun"
define voter_list/daftar_pemilih of wbp: list_status = (
    if registered_at is known and registered_at one of satker.tps then DPT else
    if on_a_list and votes_at is known and votes_at one of satker.tps then DPTb else
    if on_a_list then DPT_elsewhere else
    if not ((eligible and ktp_el = recorded) otherwise no) then none else
    if address_here and this_date = election_day then DPK else candidate_DPK
) "Derived from where the name stands, where the vote was moved and where the person is held"/"Diturunkan dari tempat nama terdaftar, tujuan pindah memilih, dan tempat orangnya dihuni"
define can_vote/bisa_memilih of wbp = voter_list one of (DPT, DPTb, DPK) "On a list of a polling place of the facility, or DPK on voting day"/"Masuk daftar TPS satkernya, atau DPK pada hari H"
define nik_suspect/nik_meragukan of wbp = nik like "*0000" "Ends in 0000, a serial that is never issued: the mark of a spreadsheet, which keeps 15 digits"/"Berakhiran 0000, nomor urut yang tidak pernah terbit: bekas lembar kerja, yang hanya menyimpan 15 angka"
define free_by_vote/bebas_sebelum_hari_h of wbp = expected_release <= election_day "Expected to be free on voting day"/"Ekspirasi paling lambat hari H"
define no_route/hilang_jalan of wbp = listed_in_prison and expected_release > h_30 and expected_release <= election_day "Listed in a prison, free after H-30: release is no late reason to move, the only way is to come back"/"Terdaftar di TPS lapas, bebas lewat H-30: bebas bukan salah satu dari empat alasan, jalannya hanya kembali ke TPS itu"
define voting_tps/tps_memilih of wbp: link to tps = (
    if voter_list = DPT then registered_at else
    if voter_list = DPTb then votes_at else
    if voter_list = DPK then first(satker.tps) else unknown
) "The polling place where this person votes; DPK: the first of the facility"/"TPS tempat orang ini memilih; DPK: TPS pertama satkernya"
define gets_ppwp/dapat_ppwp of wbp = can_vote "Presidential ballot"/"Surat suara presiden"
define gets_dpd/dapat_dpd of wbp = can_vote and ktp_regency.province = voting_tps.regency.province
define gets_dpr/dapat_dpr of wbp = gets_dpd and ktp_regency.dpr_district = voting_tps.regency.dpr_district
define gets_dprd_prov/dapat_dprd_prov of wbp = gets_dpd and ktp_regency.dprd_district = voting_tps.regency.dprd_district
define same_regency_as_tps/sekabupaten_dengan_tps of wbp = can_vote and ktp_regency = voting_tps.regency "Needed, not enough, for the regency's own ballot: its districts go by kecamatan"/"Perlu tetapi belum cukup untuk surat suara DPRD kabupaten/kota: dapilnya menurut kecamatan"
define only_presidential/hanya_ppwp of wbp = can_vote and not gets_dpd "Another province: the presidential ballot only"/"Dari provinsi lain: hanya surat suara presiden"

# ---------------------------------------------------------------- Definitions: facilities

define held/dihuni of satker = count(wbp)
define occupancy/hunian of satker = count(wbp) / capacity "Held per place"/"Penghuni tiap tempat"
define dpt_held/dpt_dihuni of satker = count(wbp where voter_list = DPT) "On the list and still held here; not the list itself"/"Masuk DPT dan masih dihuni di sini; bukan DPT itu sendiri"
define dptb_held/dptb_dihuni of satker = count(wbp where voter_list = DPTb)
define dpk_held/dpk_dihuni of satker = count(wbp where voter_list = DPK)
define elsewhere_held/dpt_lain_dihuni of satker = count(wbp where voter_list = DPT_elsewhere)
define can_vote_held/pemilih_dihuni of satker = count(wbp where can_vote)
define eligible_held/syarat_dihuni of satker = count(wbp where eligible)
define coverage/cakupan of satker = count(wbp where can_vote) / count(wbp where eligible) "Who can vote here, per eligible person held"/"Yang bisa memilih di sini, tiap penghuni yang memenuhi syarat"
define reported/sudah_lapor of satker = last_report >= this_date "Has reported for the date of the question"/"Sudah melapor untuk tanggal pertanyaan"

# ---------------------------------------------------------------- Definitions: polling places

define dpt_size/ukuran_dpt of tps = dpt otherwise dpt_inmates + dpt_staff "Fixed list, staff included: as published, else from its parts"/"DPT termasuk pegawai: sesuai terbitan, atau dari bagiannya"
define dpt_present/dpt_masih_ada of tps = count(registered where voter_list = DPT) "Inmates on this list who are still held at a facility it serves"/"WBP dalam DPT ini yang masih dihuni di satker yang dilayani"
define dptb_inmates/dptb_wbp of tps = count(moved_in where voter_list = DPTb) "Inmates who moved their vote here and are held here"/"WBP yang pindah memilih ke sini dan dihuni di sini"
define voters/pemilih of tps = dpt_size + dptb_inmates "DPT and DPTb; DPK belong to the site and come on the day"/"DPT dan DPTb; DPK dihitung pada satker dan baru datang pada hari H"
define supply_art344/pasokan_pasal344 of tps = dpt_size + ceil(dpt_size * 2 / 100) "DPT and 2 % (UU 7/2017 art. 344(2), as applied in 2024)"/"DPT dan 2 % (UU 7/2017 pasal 344(2), sebagaimana dipakai 2024)"
define supply_art350/pasokan_pasal350 of tps = dpt_size + dptb_inmates + ceil(dpt_size * 2 / 100) "DPT, DPTb and 2 % (UU 7/2017 art. 350(3), recalled)"/"DPT, DPTb, dan 2 % (UU 7/2017 pasal 350(3), diingat)"
define shortage/kekurangan of tps = if voters > supply_art344 then voters - supply_art344 else 0 "Listed voters beyond the supply of art. 344; DPK not counted"/"Pemilih terdaftar melebihi pasokan pasal 344; tanpa DPK"
define shortage_present/kekurangan_hadir of tps = if dpt_staff + dpt_present + dptb_inmates > supply_art344 then dpt_staff + dpt_present + dptb_inmates - supply_art344 else 0 "As shortage, but a listed voter who left frees a ballot"/"Seperti kekurangan, tetapi pemilih yang sudah keluar menyisakan surat suara"
define room_left/sisa_tempat of tps = capacity - voters
define tps_needed/tps_diperlukan of tps = ceil(voters / capacity)

# ---------------------------------------------------------------- Data

load province from "province.csv"
load district from "district.csv"
load regency from "regency.csv"
load regional_office from "regional_office.csv"
load election from "election.csv"
load satker from "satker.csv"
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
