import SiapData
import SiapFiles
import SiapSession
import SiapText
import Testing

@testable import SiapCompletion
@testable import SiapWords

/// A pack small enough to know by heart.
private enum Fixture {
    static let declarations = """
        codes list_status/status_daftar { DPT : "on the list here"/"tercantum di sini", DPTb, DPT_elsewhere/DPT_lain, \
        none/tidak_terdaftar }
        codes inmate_kind/jenis_wbp { convict/narapidana = napi, detainee/tahanan, child/anak }
        codes satker_kind/jenis_satker { Lapas, "Lapas Narkotika", Rutan }
        coded table province/provinsi "Provinces"/"Provinsi" {
            key code/kode: text
            label name/nama: text
            alias abbreviation/singkatan: text
        }
        coded table satker "Facilities"/"Satuan kerja" {
            key code/kode: text
            label name/nama: text
            alias short_name/nama_pendek: text
            province/provinsi: part of province
            kind/jenis: satker_kind
            capacity/kapasitas: whole number of people
        }
        table tps "Polling places"/"TPS" {
            key code/kode: text
            label name/nama: text
            serves/melayani: links to satker, back as tps
        }
        table wbp "Everyone held"/"Semua penghuni" {
            key id: text
            label name/nama: private text
            nik: private text
            kind/jenis: inmate_kind
            birth_date/tanggal_lahir: date
            satker: part of satker
            admitted/tanggal_masuk: date
            left/tanggal_keluar: date
            registered_at/terdaftar_pada: link to tps, back as registered/pemilih_terdaftar
            citizen/wni: yes or no
            lives from admitted to left
            history satker, kind
        }
        table outreach/sosialisasi { key id: text, satker: part of satker, \
        participants/peserta: whole number of people }
        calendar {
            data_until/data_sampai: 2024-02-14
            h_7: 2024-02-07
            quiet_period/masa_tenang: 2024-02-11 to 2024-02-13
            election_day/hari_h: 2024-02-14 "Voting day"/"Hari pemungutan suara"
        }
        event move/pindah of wbp (to: satker): satker = to
        define age/umur of wbp = age(birth_date)
        define eligible/memenuhi_syarat of wbp = citizen and age >= 17
        define voter_list/daftar_pemilih of wbp: list_status = (if eligible then DPT else none)
        define held/jumlah_penghuni of satker = count(wbp)
        load province from "province.csv"
        load satker from "satker.csv"
        load tps from "tps.csv"
        load wbp from "wbp.csv"
        """
    static let files = [
        "province.csv": """
        code,name,abbreviation
        53,Nusa Tenggara Timur,NTT
        52,Nusa Tenggara Barat,NTB
        19,Kepulauan Bangka Belitung,Babel
        11,Aceh,

        """,
        "satker.csv": """
        code,name,short_name,province,kind,capacity
        KPG,Lapas Kelas IIA Kupang,Lapas Kupang,53,Lapas,520
        RKPG,Rutan Kelas IIB Kupang,Rutan Kupang,53,Rutan,220
        PGK,Lapas Kelas IIA Pangkalpinang,,19,Lapas,400

        """,
        "tps.csv": "code,name,serves\nKPG-901,TPS 901 Kupang,KPG\n",
        "wbp.csv": """
        id,name,nik,kind,birth_date,satker,admitted,left,registered_at,citizen
        W-1,Yohanes Rekaan,5301010101900001,convict,1990-01-01,KPG,2020-01-01,,KPG-901,yes
        W-2,Maria Rekaan,5301010101910002,detainee,1991-01-01,RKPG,2021-01-01,,,no

        """,
    ]

    static func completer(_ tongue: Tongue = .english) -> Completer {
        let session = Session(tongue: tongue, today: Day(iso: "2024-02-01")!)
        var bytes = files.mapValues { Array($0.utf8) }
        bytes["pack.dsl"] = Array(declarations.utf8)
        #expect(session.load(Pack(name: "small", files: bytes)) == .done)
        #expect(
            session.run(SourceText("let $due = h_7 - 7 days\nlet $held = count wbp by satker\nlast by satker"))
                != .dataProblem)
        let settings: [Setting] = [.language, .format, .timing]
        return Completer(
            context: session.context, tongue: tongue,
            settings: settings.map { SettingWords(names: $0.names, values: $0.values) })
    }
}

/// A text with `^` for the cursor, and what is proposed there.
struct CompletionCase: Sendable, CustomTestStringConvertible {
    var text: String
    var first: String?
    var has: [String]
    var lacks: [String]
    var typed: String?

    init(_ text: String, first: String? = nil, has: [String] = [], lacks: [String] = [], typed: String? = nil) {
        (self.text, self.first, self.has, self.lacks, self.typed) = (text, first, has, lacks, typed)
    }

    var testDescription: String { text }
}

private typealias Case = CompletionCase

private let places: [CompletionCase] = [
    // Beginnings
    Case("^", first: "count", has: ["show", "help", "let", "for each"], lacks: ["hitung", "where", "wbp"]),
    Case("co^", first: "count", lacks: ["show"], typed: "co"),
    Case("hit^", first: "hitung"),
    Case("cuont^", first: "count"),
    Case("count wbp; sh^", first: "show", has: ["share"]),
    Case("count wbp\n\nsh^", first: "show"),
    Case("count wbp\nwh^", first: "where", has: ["why"]),
    Case(
        "count ^", first: "province", has: ["wbp", "satker", "last", "ever", "$held"],
        lacks: ["where", "kind", "$due"]),
    Case("hitung s^", first: "satker", has: ["sosialisasi"], lacks: ["outreach"]),
    Case("count satkr^", first: "satker"),
    Case("explain ^", has: ["plan", "count"], lacks: ["let"]),
    Case("explain count w^", first: "wbp"),
    // Records
    Case("record ^", has: ["move"], lacks: ["pindah", "wbp"]),
    Case("catat pin^", first: "pindah"),
    Case("record move ^", first: "of"),
    Case("record move of ^", has: ["wbp"]),
    Case("record move of wbp \"W-1\" ^", first: "on"),
    Case("record move of wbp \"W-1\" (^", first: "to"),
    Case("record move of wbp \"W-1\" (to = ^", has: ["\"Rutan Kupang\""]),
    Case("record move of wbp \"W-1\" (to = KPG) ^", first: "on"),
    Case("record move of wbp \"W-1\" (to = KPG) on h^", first: "h_7"),
    // Reports
    Case("rep^", first: "report"),
    Case("lap^", first: "laporan"),
    Case("report ^", lacks: ["wbp", "count"]),
    Case("report \"Daily\" { sh^", first: "show"),
    Case("report \"Daily\" { count wbp ^", first: "where"),
    Case("save ^", has: ["report", "last", "wbp"]),
    Case("save rep^", first: "report"),
    Case("save report ^", first: "to"),
    Case("simpan laporan ^", has: ["ke"]),
    // Clauses
    Case(
        "count wbp ^", first: "where", has: ["in", "by", "across", "sort", "top", "as of", "|"],
        lacks: ["yang", "and"]),
    Case(
        "hitung wbp ^", first: "yang", has: ["di", "per", "silang", "urutkan", "teratas", "per tanggal", "lalu"],
        lacks: ["where"]),
    Case("count wbp by satker ^", has: ["across", "sort", "where"], lacks: ["by", "and"]),
    Case("count wbp as o^", first: "as of", typed: "as o"),
    Case("count wbp as ^", first: "as of", typed: "as "),
    Case("count wbp sort b^", first: "sort by", typed: "sort b"),
    Case(
        "count wbp where kind = convict ^", first: "and", has: ["or", "by", "sort", "top", "as of", "|"], lacks: ["="]),
    Case("hitung wbp yang jenis = napi ^", first: "dan", has: ["atau", "per"], lacks: ["and"]),
    Case("show satker sort name ^", first: "asc", has: ["desc", "top"]),
    Case("changes of wbp ^", has: ["where", "from"], lacks: ["top"]),
    Case("changes of wbp from h_7 ^", first: "to"),
    Case("mutasi wbp di NTT dari h_7 ^", first: "sampai"),
    Case("count wbp as of h_7 to election_day every 7 ^", first: "days"),
    Case("hitung wbp per tanggal h_7 sampai hari_h tiap 7 h^", first: "hari"),
    // Names
    Case(
        "count wbp where ^", first: "id",
        has: ["nik", "voter_list", "province", "capacity", "not", "exists", "count(", "length("], lacks: ["code list"]),
    Case("count wbp where pro^", first: "province", lacks: ["provinsi"]),
    Case("hitung wbp yang pro^", first: "provinsi"),
    Case("hitung wbp yang VOTER^", first: "voter_list"),
    Case("count wbp where voter li^", first: "voter_list", typed: "voter li"),
    Case("count wbp where voter-l^", first: "voter_list", typed: "voter-l"),
    Case("count wbp where voter ^", first: "voter_list", typed: "voter "),
    Case("count wbp where kind = convict and (el^", first: "eligible", typed: "el"),
    Case("count wbp where not ^", first: "id", has: ["eligible"]),
    Case("count wbp where elgible^", first: "eligible"),
    Case("count wbp where eli^ and citizen", first: "eligible", typed: "eli"),
    Case("count wbp where el^igible", first: "eligible", typed: "eligible"),
    Case("count wbp where DP^", first: "DPT", has: ["DPTb", "DPT_elsewhere"]),
    Case("hitung wbp yang DPT_^", first: "DPT_lain"),
    Case(
        "count wbp where satker.^", first: "code", has: ["province", "held", "capacity"], lacks: ["nik", "birth_date"],
        typed: ""),
    Case("count wbp where satker.province.^", first: "code", lacks: ["capacity"]),
    Case("count wbp by ^", first: "id", has: ["satker", "province", "voter_list"], lacks: ["DPT", "where"]),
    Case("hitung wbp per satker, j^", first: "jenis"),
    Case("count wbp by satker sort ^", first: "satker", has: ["count"], lacks: ["nik"]),
    Case("hitung wbp per satker urutkan ^", first: "satker", has: ["jumlah"]),
    Case("count wbp by satker sort count d^", first: "desc"),
    Case("show satker sort ^", first: "code", has: ["capacity", "held"]),
    Case("show name, ^ of satker", first: "code", has: ["held"], lacks: ["nik"]),
    Case("average a^ of wbp", first: "admitted", has: ["age"]),
    Case("jumlah kap^", first: "kapasitas"),
    Case("jumlah kapasitas ^", first: "dari"),
    Case("show ^", first: "province", has: ["tables", "name"]),
    // Linked rows
    Case("show satker where no ^", first: "tps", has: ["wbp", "outreach"], lacks: ["nik"]),
    Case("show satker where count(^", first: "tps", has: ["wbp"]),
    Case("show satker where count(wbp where vo^", first: "voter_list"),
    Case("show satker where count(wbp where voter_list = ^", first: "DPT"),
    Case("tampilkan satker yang ada (sos^", first: "sosialisasi"),
    Case("show satker where count(wbp) > ^", first: "capacity", has: ["held"], lacks: ["name"]),
    // Values
    Case(
        "count wbp where voter_list = ^", first: "DPT", has: ["none", "DPT_elsewhere", "$due"],
        lacks: ["DPT_lain", "convict"]),
    Case("hitung wbp yang daftar_pemilih = ^", first: "DPT", has: ["DPT_lain", "tidak_terdaftar"], lacks: ["none"]),
    Case("count wbp where voter_list one of (DPT, ^", has: ["DPTb", "none"]),
    Case("hitung wbp yang jenis salah satu dari (^", first: "narapidana", has: ["anak"]),
    Case("hitung wbp yang jenis = nap^", first: "napi"),
    Case("show satker where kind = L^", first: "Lapas", has: ["\"Lapas Narkotika\""]),
    Case("count wbp where province = ^", first: "NTT", has: ["NTB", "Babel", "Aceh"]),
    Case("count wbp where province = n^", first: "NTT", has: ["NTB"], lacks: ["Babel"]),
    Case("count wbp where province = Nusa Te^", first: "\"Nusa Tenggara Timur\"", typed: "Nusa Te"),
    Case("count wbp where province = 5^", first: "53", has: ["52"]),
    Case(
        "count wbp where satker = \"La^", first: "\"Lapas Kelas IIA Kupang\"", lacks: ["\"Rutan Kelas IIB Kupang\""],
        typed: "\"La"),
    Case("count wbp where satker = \"Lapas Kelas ^", first: "\"Lapas Kelas IIA Kupang\"", typed: "\"Lapas Kelas "),
    Case("count wbp where satker = \"Lapas K^\" by kind", first: "\"Lapas Kelas IIA Kupang\"", typed: "\"Lapas K\""),
    Case("count wbp where satker = satker \"Rut^", first: "\"Rutan Kelas IIB Kupang\""),
    Case("count wbp where province = \"Nusa Tengara Timur^", first: "\"Nusa Tenggara Timur\""),
    Case("hitung wbp di Babbel^", first: "Babel"),
    Case("count wbp where citizen = ^", first: "yes", has: ["no"]),
    Case("count wbp where age > ^", first: "age", has: ["capacity", "$due", "count("], lacks: ["birth_date"]),
    Case(
        "count wbp where birth_date <= ^", first: "data_until", has: ["election_day", "today", "$due"],
        lacks: ["quiet_period"]),
    Case("hitung wbp yang tanggal_lahir <= hari ^", first: "hari_h", typed: "hari "),
    Case("count wbp where admitted within ^", first: "quiet_period", lacks: ["h_7"]),
    Case("count wbp where age between 17 ^", first: "and"),
    Case("count wbp where kind is ^", first: "unknown", has: ["known"]),
    Case("count wbp where kind ^", first: "=", has: ["one of", "is"], lacks: ["by"]),
    Case("count wbp in ^", has: ["\"Lapas Kupang\"", "NTT", "Babel"]),
    Case("hitung wbp di N^", first: "NTT", has: ["NTB"]),
    Case("count wbp as of ^", first: "data_until", has: ["h_7", "election_day", "today"], lacks: ["hari_h"]),
    Case("hitung wbp per tanggal h^", first: "h_7", has: ["hari_h", "hari_ini"]),
    Case("hitung wbp yang umur pada h^", first: "h_7", has: ["hari_h"]),
    Case("count wbp where satker = $^", first: "$due", has: ["$held"], typed: "$"),
    // Private attributes: their names, never their values
    Case("count wbp where ni^", first: "nik"),
    Case("count wbp where nik = ^", lacks: ["5301010101900001", "\"5301010101900001\""]),
    Case("count wbp where name = \"Yoh^", lacks: ["\"Yohanes Rekaan\""]),
    Case("show wbp \"Yoh^", lacks: ["\"Yohanes Rekaan\""]),
    // Results
    Case("count wbp by satker | ^", first: "where", has: ["sort", "show", "top", "chart"], lacks: ["across"]),
    Case("count wbp by satker | where ^", first: "satker", has: ["count"], lacks: ["nik"]),
    Case("hitung wbp per satker lalu urutkan ^", first: "satker", has: ["jumlah"]),
    Case("count $held where c^", first: "count"),
    // Statements of their own form
    Case("help cou^", first: "count"),
    Case("bantuan hit^", first: "hitung"),
    Case("set ^", first: "language", has: ["format"], lacks: ["bahasa"]),
    Case("atur b^", first: "bahasa", has: ["bentuk"]),
    Case("set format ^", first: "table", has: ["csv"]),
    Case("describe w^", first: "wbp"),
    Case("uraikan wbp.t^", first: "tanggal_lahir"),
    Case("load w^", first: "wbp"),
    Case("load wbp ^", first: "from"),
    Case("save last ^", first: "to"),
    Case("simpan terakhir ^", first: "ke"),
    Case("define x of ^", first: "province"),
    Case("define x of wbp = el^", first: "eligible"),
    Case("param p: ^", first: "text", has: ["part of", "inmate_kind", "province"]),
    Case("param p: province = N^", first: "NTT"),
    Case("why ^", first: "province", has: ["wbp", "whole", "not"]),
    Case("why satker \"Ru^", first: "\"Rutan Kelas IIB Kupang\""),
    Case("mengapa satker \"KPG\" ^", has: ["kapasitas", "tidak"], lacks: ["nik", "capacity"]),
    Case("why not wbp \"W\" ^", lacks: ["age", "where"]),
    Case("why wbp \"W\" kind = ^", has: ["convict", "detainee"]),
    Case("expect count wbp ^", has: ["where", "gives"]),
    Case("expect count wbp gives ^", first: "nothing"),
    Case("suppose wbp where kind = detainee ^", has: ["and", "has"], lacks: ["by"]),
    Case("suppose wbp has ^", first: "kind", has: ["satker"], lacks: ["birth_date"]),
    Case("suppose wbp has satker = KPG: count w^", first: "wbp"),
    Case("rule full of ^", has: ["satker", "tps"], lacks: ["where"]),
    Case("rule full of satker ^", has: ["where", "require"], lacks: ["by"]),
    Case("rule full of satker where ^", has: ["kind", "capacity"]),
    Case("rule full of satker where kind = Lapas: require cap^", first: "capacity"),
    Case("rule full of satker: require capacity > 3 ^", has: ["severity", "cites", "because", "and"]),
    Case("rule full of satker: require capacity > 3 severity ^", first: "breach", has: ["warning", "risk"]),
    Case("aturan penuh dari satker: wajib kapasitas > 3 tingkat per^", first: "peringatan"),
    Case("why ^", has: ["satker", "whole", "not"]),
    Case("why satker ^", has: ["\"Lapas Kelas IIA Kupang\""], lacks: ["where"]),
    Case("why satker \"Lapas Kupang\" not cap^", first: "capacity"),
    Case("record admit of ^", has: ["wbp"]),
    Case("record admit of wbp \"W-1\" ^", first: "on"),
    Case("check satker ^", has: ["where", "in", "as of"], lacks: ["by"]),
    Case("changes of wbp from h_7 to election_day ^", has: ["by"]),
    Case("for each $s in satker { count wbp where satker = $^", first: "$s"),
    Case("for each $s in satker { say \"{$s.^", first: "code"),
    Case("say \"On {elec^", first: "election_day", typed: "elec"),
    Case("say \"{count wbp wh^", first: "where"),
    Case("table x { key id: text\n  place: part of ^", first: "province"),
    // Nothing to say
    Case("count wbp # wh^", lacks: ["where"]),
    Case("say \"wh^", lacks: ["where"]),
    Case("count wbp top ^", lacks: ["where", "wbp"]),
]

@Suite struct CompletionTests {
    private static let english = Fixture.completer()

    private func completions(_ marked: String, _ completer: Completer = CompletionTests.english) -> (
        found: Completions, text: String
    ) {
        let parts = marked.split(separator: "^", maxSplits: 1, omittingEmptySubsequences: false)
        let text = parts.joined()
        return (completer.completions(for: text, cursor: parts[0].utf8.count), text)
    }

    @Test(arguments: places) func proposes(_ place: CompletionCase) {
        let (found, text) = completions(place.text)
        let texts = found.candidates.map(\.text)
        if let first = place.first { #expect(texts.first == first) }
        for wanted in place.has { #expect(texts.contains(wanted), "\(texts)") }
        for unwanted in place.lacks { #expect(!texts.contains(unwanted)) }
        #expect(texts.count <= Completions.most)
        if let typed = place.typed { #expect(Array(text.utf8)[found.replace].elementsEqual(typed.utf8)) }
    }

    @Test func takesTheGivenTongueWhereNoWordTells() {
        let found = completions("^", Fixture.completer(.indonesian)).found
        #expect(found.candidates.first?.text == "hitung")
        #expect(found.candidates.first?.description == "banyaknya baris")
    }

    @Test func describesInTheTongueOfTheStatement() {
        #expect(
            completions("count wbp where voter_list = DPT^").found.candidates.first?.description == "on the list here")
        #expect(
            completions("hitung wbp yang daftar_pemilih = DPT^").found.candidates.first?.description
                == "tercantum di sini")
        #expect(
            completions("count wbp where province = NTT^").found.candidates.first?.description == "Nusa Tenggara Timur")
        #expect(completions("count wbp where province = NTT^").found.candidates.first?.kind == .row)
    }

    @Test(arguments: [
        ("load wbp from \"ro^", "ro", true), ("include \"sub/co^\"", "sub/co", false),
        ("save (count wbp) to \"^", "", true),
        ("muat wbp dari \"a^", "a", true), ("load wbp from \"a.csv\" rejects to \"b^", "b", true),
        ("expect count wbp gives \"e^", "e", true),
    ])
    func asksForFiles(_ text: String, _ prefix: String, _ isOpen: Bool) {
        let files = completions(text).found.files
        #expect(files?.prefix == prefix)
        #expect(files?.needsClosingQuote == isOpen)
        #expect(files?.needsOpeningQuote == false)
    }

    @Test func asksForFilesBeforeTheQuoteToo() {
        #expect(completions("include ^").found.files?.needsOpeningQuote == true)
    }

    // MARK: Any text

    /// The statements of the corpus, cut at every byte: whatever stands there, the range to replace is of whole
    /// characters.
    @Test func neverLeavesTheText() throws {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let bytes = try FileAccess(base: "/\(folder)/Corpus").read("queries.siap")
        let statements = String(decoding: bytes, as: UTF8.self).split(separator: "\n\n").map(String.init)
        #expect(statements.count > 100)
        for statement in statements {
            for cut in 0...statement.utf8.count {
                check(String(decoding: statement.utf8.prefix(cut), as: UTF8.self), cursor: cut)
            }
        }
    }

    @Test func keepsToWholeCharactersWithinATextToo() {
        let marks = [
            "“", "é", "e\u{301}", "\u{301}", "🇮🇩", "\r\n", "\"", "\\", "{", "}", "(", ")", ".", "$", "-", "|", "#", "=",
            ",", ";", "\n\n", "every 7 ", "count(",
        ]
        let pieces = places.map { $0.text.replacing("^", with: "") } + marks
        var random = Steps(state: 7)
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined(separator: " ")
            for cursor in -1...text.utf8.count + 1 { check(text, cursor: cursor) }
        }
    }

    private func check(_ text: String, cursor: Int) {
        let found = CompletionTests.english.completions(for: text, cursor: cursor)
        let range = found.replace
        let inText = range.lowerBound >= 0 && range.upperBound <= text.utf8.count
        #expect(inText, "\(text) at \(cursor)")
        guard inText else { return }
        for bound in [range.lowerBound, range.upperBound] {
            let index = text.utf8.index(text.startIndex, offsetBy: bound)
            #expect(String.Index(index, within: text) != nil, "\(text) at \(cursor): \(range)")
        }
        #expect(found.candidates.count <= Completions.most)
        #expect(!found.candidates.contains { $0.text.contains("Rekaan") || $0.text.contains("53010101") })
    }
}

/// Random numbers that are the same in every run.
private struct Steps: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 33
    }
}
