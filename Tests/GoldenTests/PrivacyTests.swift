import Foundation
import SiapData
import SiapFiles
import SiapRender
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// Whatever is asked, in whatever form it is shown: no name and no NIK of the roster comes out without `set unmasked
/// on`.
@Suite struct PrivacyTests {
    /// Every name and NIK of the roster, and of the staff the names.
    private static let secrets: Set<String> = {
        var found: Set<String> = []
        for person in World.csv("wbp.csv") { found.formUnion([person["name"] ?? "", person["nik"] ?? ""]) }
        for person in World.csv("staff.csv") { found.insert(person["name"] ?? "") }
        return found.subtracting([""])
    }()

    private static let files: [String: String] = [
        "people.csv": "id,nik,skor\nA,3172030101930001,5\nB,5308035002790001,7\n",
        "roster.csv": "id,name,nik,satker,admitted\nX1,Sintetis 00001,3172030101930001,KPG,2024-01-01\n",
        "bad.csv": """
        id,name,nik,no_ktp,satker,birth_date
        X1,Sintetis 00001,3172030101930001,5308035002790001,nowhere,1990-01-01
        X2,Sintetis 00002,1,5308035002790001,KPG,zzz
        X3,Sintetis 00003,2,x

        """,
        "bad-events.csv": """
        date,event,wbp,to,keterangan
        2024-01-01,transfer,Sintetis 00001 x,KPG,Sintetis 00002
        2024-99-01,release,Sintetis 00003,,Sintetis 00004

        """,
        "violation.csv": "id,satker,staff\nV1,KPG,Pegawai Sintetis 0001 x\nV2,KPG,P-9999\n",
    ]

    /// Questions that try to get at what is masked; each is run in every form.
    private static let attempts = [
        "show id, name, nik of wbp top 3", "tampilkan id, nama dari wbp urutkan nama teratas 3",
        "show id of wbp sort nik top 3",
        "show id, name of wbp | sort name desc | top 2", "show id, length(name) of wbp sort length(nik) top 2",
        "count wbp by nik",
        "count wbp by satker across name",
        "count wbp by slice(name, 1, 10)", "sum number(nik) of wbp by id",
        "average number(nik), median number(nik) of wbp by id | top 2",
        "min name, max nik of wbp by id", "distinct nik of wbp by id | top 2",
        "show name, min(wbp.name), first(wbp.nik), max(wbp.nik) of satker top 2",
        "show name, sum(number(wbp.nik)) of satker top 2", "show name, count(wbp.nik) as filled of satker top 2",
        """
        suppose wbp where id = "W-00001" has register_number = nik: show id, register_number of wbp where id = "W-00001"
        """,
        "suppose wbp where id = \"W-00001\" has nik = name: show id, nik of wbp where id = \"W-00001\"",
        "param p: text = (show nik of wbp where id = \"W-00001\"); say $p; show variables",
        """
        let $n = (show nik of wbp where id = "W-00001"); explain count wbp where nik = $n; \
        explain plan count wbp where nik = $n; say $n; show variables
        """,
        """
        let $n = (show nik of wbp where id = "W-00001"); explain show concat($n, "x") as k of satker; \
        explain plan show concat($n, "x") as k of satker; show concat($n, "x") as k of satker top 1
        """,
        """
        let $n = (show nik of wbp where id = "W-00001"); let $m = number($n); say -$m; \
        explain show -$m as k of satker; explain suppose wbp where kind = child has nik = $n: count wbp
        """,
        """
        let $t = (show id, name of wbp top 3); for each $r in $t { say "{$r.name} {$r.id}" }; \
        for each $r in $t sort name { say $r }; $t | where name ~ "Sin"
        """,
        "for each $w in wbp sort name top 2 { say \"{$w.name}\" }",
        "for each $w in staff top 2 { say \"{$w.name}: {$w}\" }",
        "if (show name of wbp where id = \"W-00001\") ~ \"Sin\" { say (show name of wbp where id = \"W-00001\") }",
        "expect (show name of wbp where id = \"W-00001\") gives \"x\"",
        "expect show id, name of wbp top 2 gives \"people.csv\"",
        "expect show name of wbp where id = \"W-00001\" gives nothing", "count wbp where name = \"zzz\"",
        "count wbp where nik = zzz",
        "show id of wbp where wbp = wbp \"Sintetis\"", "show staff of violation",
        "show violation, staff.name of violation",
        "define initial of wbp = slice(name, 1, 9); show id, initial of wbp top 2",
        "define initial of wbp = slice(name, 1, 9); count wbp by initial",
        "show id, if name ~ \"1\" then name else nik as k of wbp top 2",
        "show id, name otherwise nik as k, least(name, nik) as l of wbp top 2",
        "show id, name on 2024-01-01 as k of wbp top 2",
        "show id, split(name, \" \", 2) as k, replace(nik, \"0\", \"1\") as l, upper(name) as u of wbp top 2",
        "count wbp where name like \"*0001\" by id",
        "describe wbp; describe wbp.name; help wbp; help nik; help nama; describe staff",
        "rule bocor of wbp: require number(nik) < 0; check wbp where id = \"W-00001\"; last",
        """
        define kecil of wbp = number(nik) < 0; rule bocor of wbp: require kecil; check wbp where id = "W-00001"; \
        check satker where code = "MTK"; last
        """,
        """
        define kecil of wbp = number(nik) < 0; define lagi of wbp = kecil; rule bocor of wbp: require lagi; \
        check wbp where id = "W-00001"; last
        """,
        """
        let $nol = 0; define kecil of wbp = number(nik) < $nol; rule bocor of wbp: require kecil; \
        check wbp where id = "W-00001"; last
        """,
        """
        rule bocor of wbp: require nik = "1" because "{nik}"/"{nik}"; check wbp where id = "W-00001"; last; show rules
        """,
        "changes of wbp from h_7 to election_day by name",
        "changes of wbp where name like \"*0001\" from h_7 to election_day by id",
        """
        why wbp "W-00001" nik_consistent; why whole wbp "W-00001" nik_birth_matches; \
        why whole wbp "W-00001" nik_region_known
        """,
        """
        why wbp "W-00001" number(nik); why whole wbp "W-00001" slice(name, 1, 12); why wbp "W-00001" name; \
        why whole wbp "W-00001" length(nik) > 3
        """,
        "count wbp where nik like \"*0000\"; why; why whole; why not wbp \"W-00001\"",
        "show id, name of wbp where name ~ \"0001\" top 2; why whole; why not wbp \"W-00009\"",
        """
        define kecil of wbp = number(nik) < 0; rule bocor of wbp: require kecil; check wbp where id = "W-00001"; \
        why whole wbp "W-00001" not bocor
        """,
        """
        let $n = (show nik of wbp where id = "W-00001"); count wbp where nik = $n; why whole; why not wbp "W-00002"
        """,
        "why whole satker \"Rutan Soe\" not ready; why staff \"P-0001\" name; why whole wbp \"W-00001\" voter_list",
        "verify statements", "calendar { lahir: (show birth_date of wbp where id = \"W-00001\") }; say lahir",
        "load table own from \"people.csv\"; show own; show id, nik of own sort nik; count own by nik; describe own",
        "load table own from \"roster.csv\"; show own; count own by name",
        "load table own from \"bad.csv\" rejects to \"r.csv\"; show id, name, nik of own",
        "load wbp from \"bad.csv\" rejects to \"r.csv\"",
        "load events of wbp from \"bad-events.csv\" rejects to \"r.csv\"",
        "load violation from \"violation.csv\" rejects to \"r.csv\"",
        """
        save (show id, name, nik of wbp top 3) to "o.csv"; save last to "o.json"; \
        save (show id, name of wbp top 2) to "o.json"; save (show name of wbp top 2) to "o.html"; \
        save (show name, nik of wbp top 2) to "o.txt"; save (show name of staff top 2) to "o.md"; \
        save (show name of staff top 2) to "o.ndjson"; save (show name of staff top 2) to "o.tsv"
        """,
    ]

    @Test(arguments: attempts) func nothingPrivateComesOut(_ statements: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("siap-privacy-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, text) in PrivacyTests.files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        let session = Session(tongue: .english, today: World.today, files: .init(base: folder))
        session.context = World.context
        session.useCatalog()
        session.settings.restate = true
        var shown = ""
        session.effects.output = { outcome in
            switch outcome {
            case .table(let table):
                for format in OutputFormat.allCases {
                    shown += TableRenderer.text(
                        table, catalog: session.catalog, options: RenderOptions(tongue: .english, format: format))
                }
                shown += FootnoteRenderer.lines(of: table.footnotes, in: .english, rowCount: table.rowCount).joined()
                shown += (table.footnotes.emptiness?.values ?? []).map {
                    ValueFormatter(catalog: session.catalog, tongue: .english).text($0)
                }.joined()
            case .text(let text), .notice(let text), .restatement(let text): shown += text + "\n"
            case .problems(let problems, _):
                for tongue in Tongue.allCases {
                    shown += MessageRenderer.render(problems, source: SourceText(""), tongue: tongue, color: false)
                }
            case .quit: break
            }
        }
        // A statement that is refused must not hide what the next would show.
        for statement in PrivacyTests.parts(statements) { session.run(SourceText(statement)) }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where PrivacyTests.files[name] == nil {
            shown += try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        }
        #expect(!shown.isEmpty)
        for leak in PrivacyTests.leaks(in: shown, told: statements) { Issue.record("\(statements)\nshows \(leak)") }
    }

    /// Secrets in a text, in the forms that numbers take, too.
    private static func leaks(in text: String, told: String) -> [String] {
        let plain = text.replacing(",", with: "").replacing(".", with: "")
        var found: [String] = []
        for match in plain.matches(of: /Sintetis \d+/) where !told.contains(match.output) {
            found.append(String(match.output))
        }
        for match in plain.matches(of: /\d{16}/) where secrets.contains(String(match.output)) {
            found.append(String(match.output))
        }
        return found
    }

    /// Statements one by one; a block is one.
    private static func parts(_ statements: String) -> [String] {
        statements.contains("{") ? [statements] : statements.split(separator: ";").map(String.init)
    }

    @Test func theWholeCorpusShowsNobody() {
        let conversation = Conversation()
        conversation.showsMessages = true
        for statement in corpus() {
            conversation.run(statement)
            let shown = conversation.transcript
            conversation.reset(after: statement)
            #expect(PrivacyTests.leaks(in: shown, told: statement).isEmpty, "\(statement)")
        }
    }

    private func corpus() -> [String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Corpus/queries.siap")
        return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").components(separatedBy: "\n\n")
    }

    // MARK: What is remembered

    @Test(arguments: [
        ("count wbp where nik = \"3172030101930001\"", "count wbp where nik = \"•••\""),
        ("hitung wbp di NTT yang nama ~ \"Budi\" dan umur < 30", "hitung wbp di NTT yang nama ~ \"•••\" dan umur < 30"),
        (
            "count wbp where starts_with(name, \"Budi\") by satker",
            "count wbp where starts_with(name, \"•••\") by satker"
        ),
        (
            "count wbp where name one of (\"Ani\", \"Budi\") or satker = satker \"Lapas Kupang\"",
            "count wbp where name one of (\"•••\", \"•••\") or satker = satker \"Lapas Kupang\""
        ),
        ("show satker where name = \"Rutan Kelas IIB Soe\"", "show satker where name = \"Rutan Kelas IIB Soe\""),
        ("count wbp where id = \"W-00001\"", "count wbp where id = \"W-00001\""),
        ("say wbp \"Sintetis 00001\".birth_date", "say wbp \"•••\".birth_date"),
        ("count wbp where nik = 3172030101930001", "count wbp where nik = \"•••\""),
        ("count wbp wher nik = \"3172030101930001\"", "count wbp wher nik = \"•••\""),
        ("count wbp where nik = \"31720301", "count wbp where nik = \"•••\""),
        ("define budi of wbp = name = \"Budi\"", "define budi of wbp = name = \"•••\""),
        (
            "expect (show name of wbp where id = \"W-00001\") gives \"Budi\"",
            "expect (show name of wbp where id = \"•••\") gives \"•••\""
        ),
        (
            "for each $w in wbp { if $w.nik = \"317\" { say 1 } }",
            "for each $w in wbp { if $w.nik = \"•••\" { say 1 } }"
        ),
        ("load wbp from \"nama.csv\"", "load wbp from \"nama.csv\""),
        ("count wbp as of 2024-01-18", "count wbp as of 2024-01-18"),
    ]) func theHistoryKeepsNoNames(_ typed: String, _ kept: String) {
        let conversation = Conversation()
        #expect(conversation.session.remembered(typed) == kept)
        // Another session reads it, in which nobody has said that.
        conversation.run("set unmasked on")
        #expect(conversation.session.remembered(typed) == kept)
    }

    /// What the history masked is not asked as it stands there: the answer would be 0.
    @Test(arguments: [
        "count wbp where name = \"•••\"", "hitung wbp yang nik = \"•••\"",
        "count wbp in NTT where nik = \"•••\" by kind",
    ])
    func aMaskIsNotAsked(_ entry: String) {
        let conversation = Conversation()
        conversation.session.enter(entry)
        #expect(conversation.problems.map(\.id) == [.maskedEntry])
        conversation.forget()
        conversation.session.enter("count satker where name = \"•••\"")
        #expect(conversation.problems.isEmpty)
    }
}
