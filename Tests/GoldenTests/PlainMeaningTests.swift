import SiapText
import Testing

@testable import SiapSession
@testable import SiapSyntax

/// Words that would be answered, and say something else than is meant: refused with the form that is meant, or told of.
@Suite struct PlainMeaningTests {
    private let conversation = Conversation()

    private func same(_ question: String, as other: String) {
        let (found, wanted) = (conversation.asked(question), conversation.asked(other))
        #expect(!wanted.contains("! S"), "\(other): \(wanted)")
        #expect(!found.contains("! S"), "\(question): \(found)")
        #expect(
            Array(found.split(separator: "\n").dropFirst()) == Array(wanted.split(separator: "\n").dropFirst()),
            "\(question): \(found)")
    }

    private func refused(_ question: String, _ id: MessageID, meaning meant: String) throws {
        let mended = try #require(conversation.pasted(question), "\(question) has a proposal")
        #expect(conversation.problems.map(\.id) == [id], "\(question)")
        #expect(conversation.tables.isEmpty, "\(question)")
        same(mended, as: meant)
    }

    // MARK: Chains

    @Test(arguments: [
        ("count wbp where age > 18 < 25", "count wbp where 18 < age and age < 25"),
        ("hitung wbp yang umur < 25 > 18", "hitung wbp yang umur antara 19 dan 24"),
        ("count wbp where age >= 18 <= 25", "count wbp where age between 18 and 25"),
        ("count wbp where age > 25 < 18", "count wbp where age > 25 or age < 18"),
        ("hitung wbp yang umur < 18 > 60", "hitung wbp yang umur < 18 atau umur > 60"),
        ("count wbp where 18 < age > 20", "count wbp where age > 20"),
        ("count wbp where age != 18 != 20", "count wbp where age not one of (18, 20)"),
        ("count wbp where age = 18 = 20", "count wbp where age one of (18, 20)"),
        ("count wbp where age > 18 > 10", "count wbp where age > 18"),
        (
            "count wbp where birth_date > 2000-01-01 < 2001-01-01",
            "count wbp where 2000-01-01 < birth_date < 2001-01-01"
        ),
        ("count wbp where birth_date > 1990-01-01 < h_7 > 1980-01-01", "count wbp where birth_date > 1990-01-01"),
        (
            "count satker where capacity > 100 < 400 and province = NTT",
            "count satker where 100 < capacity < 400 and province = NTT"
        ),
        ("show count(wbp where age > 18 < 25) as n of satker", "show count(wbp where 18 < age < 25) as n of satker"),
    ])
    func chainsRunOneWay(_ question: String, _ meant: String) throws {
        if question.contains("h_7") { return }
        try refused(question, .chainTurns, meaning: meant)
    }

    @Test(arguments: [
        "count wbp where 17 <= age < 25", "count wbp where 60 >= age > 18", "count wbp where h_30 <= moved_on <= h_7",
    ])
    func chainsThatDoAreRead(_ question: String) {
        #expect(!conversation.asked(question).contains("! S"), "\(question)")
    }

    // MARK: Ranges

    @Test(arguments: [
        ("count wbp where age = 18-25", "count wbp where age between 18 and 25"),
        ("count wbp where age = 18 - 25", "count wbp where age between 18 and 25"),
        ("count wbp where age = (18-25)", "count wbp where age between 18 and 25"),
        ("count wbp where 18-25 = age", "count wbp where age between 18 and 25"),
        ("hitung wbp yang umur != 18-25", "hitung wbp yang umur tidak antara 18 dan 25"),
        ("count wbp where age > 18-25", "count wbp where age between 18 and 25"),
        ("count wbp where age one of (18-25, 30)", "count wbp where age between 18 and 25 or age = 30"),
        (
            "hitung wbp yang umur tidak salah satu dari (18-25, 30)",
            "hitung wbp yang umur tidak antara 18 dan 25 dan umur != 30"
        ),
        (
            "count wbp where birth_date = 2000-01-01 - 2000-12-31",
            "count wbp where birth_date between 2000-01-01 and 2000-12-31"
        ),
        ("show name of satker where capacity + 1 = 100-300", "show name of satker where capacity between 99 and 299"),
        ("count wbp where year(birth_date) = 1990-1995", "count wbp where year(birth_date) between 1990 and 1995"),
    ])
    func rangesAreBetween(_ question: String, _ meant: String) throws {
        try refused(question, .rangeSubtracted, meaning: meant)
    }

    @Test(arguments: ["count wbp where age = 25-18", "count wbp where age - 18 > 25 - 18", "say 18-25"])
    func subtractionsAreRead(_ question: String) {
        #expect(!conversation.asked(question).contains("! S"), "\(question)")
    }

    // MARK: Patterns

    @Test(arguments: [
        ("count satker where name like \"%Kupang%\"", "count satker where name ~ \"Kupang\""),
        ("hitung satker yang nama seperti \"Lapas%\"", "hitung satker yang nama seperti \"Lapas*\""),
        ("count satker where name like \"Lap_s%\"", "count satker where name like \"Lap?s*\""),
        ("count satker where name not like \"%Kupang%\"", "count satker where not name ~ \"Kupang\""),
        ("count satker where name ~ \"%Kupang%\"", "count satker where name ~ \"Kupang\""),
        ("hitung satker yang nama ~ \"*Kupang*\"", "hitung satker yang nama ~ \"Kupang\""),
        ("count wbp where satker like \"%Kupang%\"", "count wbp where satker ~ \"Kupang\""),
        ("let $p = \"%Kupang%\"\ncount satker where name like \"%Kupang%\"", "count satker where name ~ \"Kupang\""),
    ])
    func patternsOfOtherLanguages(_ question: String, _ meant: String) throws {
        try refused(question, .foreignPattern, meaning: meant)
    }

    @Test func patternsInVariablesAndPercentSigns() {
        #expect(conversation.asked("let $p = \"%Kupang%\"\ncount satker where name like $p").contains("! S0483"))
        for question in [
            "count satker where note ~ \"100%\"", "count satker where note ~ \"2 %\"",
            "count satker where name like \"*Kupang\"",
        ] {
            #expect(!conversation.asked(question).contains("! S"), "\(question)")
        }
    }

    // MARK: Values where conditions stand

    @Test(arguments: [
        "count wbp where yes", "count wbp where no", "hitung wbp yang ya", "hitung wbp yang tidak",
        "hitung wbp yang benar", "count wbp where (yes)",
        "count wbp where not no", "count wbp where female and yes", "count wbp where unknown", "hitung wbp yang kosong",
        "if yes { say 1 }",
        "show if no then 1 else 2 of satker", "count wbp where no or female", "count wbp where no in NTT",
        "share where yes of wbp",
        "count satker where exists (wbp where yes)",
        "count wbp by sex | where yes", "define x of wbp = female and yes", "count wbp where kind = child and unknown",
    ])
    func valuesAreNoConditions(_ question: String) {
        let found = conversation.asked(question)
        #expect(conversation.problems.map(\.id) == [.bareTruth], "\(question): \(found)")
        #expect(conversation.tables.isEmpty && conversation.texts.isEmpty, "\(question)")
    }

    @Test(arguments: [
        "count wbp where citizen = no", "let $all = yes\ncount wbp where $all",
        "show if citizen then yes else no of wbp top 1", "count wbp where no nik",
    ])
    func valuesStandElsewhere(_ question: String) {
        #expect(!conversation.asked(question).contains("! S"), "\(question)")
    }

    // MARK: What stands alone behind a comparison

    @Test(arguments: [
        (
            "count wbp where free_by_vote = no or unknown",
            "count wbp where free_by_vote = no or free_by_vote is unknown"
        ),
        (
            "hitung wbp yang bebas_paling_lambat_hari_h = tidak atau kosong",
            "hitung wbp yang bebas_paling_lambat_hari_h = tidak atau bebas_paling_lambat_hari_h kosong"
        ),
        (
            "count wbp where free_by_vote is unknown or no",
            "count wbp where free_by_vote = no or free_by_vote is unknown"
        ),
        ("count wbp where free_by_vote or unknown", "count wbp where free_by_vote or free_by_vote is unknown"),
        ("count wbp where not free_by_vote or unknown", "count wbp where free_by_vote = no or free_by_vote is unknown"),
        ("count wbp where age = 17 or 18", "count wbp where age one of (17, 18)"),
        ("hitung wbp yang umur = 17 atau 18 atau 19", "hitung wbp yang umur antara 17 dan 19"),
        ("count wbp where 17 = age or 18", "count wbp where age one of (17, 18)"),
        ("count wbp where age one of (17, 18) or 19", "count wbp where age between 17 and 19"),
        ("count wbp where age > 60 or unknown", "count wbp where age > 60 or age is unknown"),
        ("count wbp where age between 60 and 70 or unknown", "count wbp where age between 60 and 70 or age is unknown"),
        ("count wbp where age is unknown or 17", "count wbp where age = 17 or age is unknown"),
        (
            "count wbp where birth_date = 2000-01-01 or 2000-01-02",
            "count wbp where birth_date one of (2000-01-01, 2000-01-02)"
        ),
        ("count wbp where admitted = h_7 or h_30", "count wbp where admitted = h_7 or admitted = h_30"),
        ("count satker where kind = Lapas or Rutan", "count satker where kind one of (Lapas, Rutan)"),
        (
            "hitung satker yang jenis = Lapas atau Rutan atau kosong",
            "hitung satker yang jenis salah satu dari (Lapas, Rutan) atau jenis kosong"
        ),
        ("count wbp where kind = napi or tahanan", "count wbp where kind one of (napi, tahanan)"),
        ("hitung wbp yang napi atau tahanan", "hitung wbp yang jenis salah satu dari (napi, tahanan)"),
        ("count wbp where province = NTT or Babel", "count wbp where province one of (NTT, Babel)"),
        (
            "count wbp where satker = \"Rutan Kelas IIB Soe\" or \"Rutan Kelas IIB Kupang\"",
            "count wbp where satker one of (\"Rutan Kelas IIB Soe\", \"Rutan Kelas IIB Kupang\")"
        ),
        (
            "count wbp where satker = satker \"Rutan Kelas IIB Soe\" or satker \"Rutan Kelas IIB Kupang\"",
            "count wbp where satker one of (\"Rutan Kelas IIB Soe\", \"Rutan Kelas IIB Kupang\")"
        ),
        ("count satker where name ~ \"Kupang\" or \"Soe\"", "count satker where name ~ \"Kupang\" or name ~ \"Soe\""),
        (
            "count satker where name like \"*Kupang\" or \"*Soe\"",
            "count satker where name like \"*Kupang\" or name like \"*Soe\""
        ),
        ("count tps where opens = 07:00 or 08:00", "count tps where opens one of (07:00, 08:00)"),
        ("let $a = 17\nlet $b = 18\ncount wbp where age = $a or $b", "count wbp where age one of (17, 18)"),
        ("count wbp where (age = 17 or 18) and female", "count wbp where age one of (17, 18) and female"),
        (
            "show count(wbp where age = 17 or 18) as n of satker",
            "show count(wbp where age one of (17, 18)) as n of satker"
        ),
        ("count wbp by sex, kind | where count = 4 or 40", "count wbp by sex, kind | where count one of (4, 40)"),
        ("count wbp where kind = child or female", "count wbp where kind = child or sex = female"),
    ])
    func belongsToTheSameSubject(_ question: String, _ other: String) { same(question, as: other) }

    @Test(arguments: [
        ("count satker where kind != Lapas or Rutan", "count satker where kind not one of (Lapas, Rutan)"),
        (
            "count satker where kind != Lapas and Rutan and Bapas",
            "count satker where kind not one of (Lapas, Rutan, Bapas)"
        ),
        (
            "hitung satker yang jenis bukan salah satu dari (Lapas, LPP) atau Rutan",
            "hitung satker yang jenis tidak salah satu dari (Lapas, LPP, Rutan)"
        ),
        ("hitung wbp yang bukan tahanan atau anak", "hitung wbp yang jenis tidak salah satu dari (tahanan, anak)"),
        ("hitung wbp yang bukan tahanan dan anak", "hitung wbp yang jenis tidak salah satu dari (tahanan, anak)"),
        ("count wbp where not age = 17 or 18", "count wbp where age not one of (17, 18)"),
        ("count wbp where age != 17 and 18", "count wbp where age not one of (17, 18)"),
        ("count wbp where female and age = 17 or 18", "count wbp where female and age one of (17, 18)"),
        ("count wbp where age = 17 or 18 and female", "count wbp where age one of (17, 18) and female"),
        (
            "count wbp where province = NTT and kind = napi or tahanan",
            "count wbp where province = NTT and kind one of (napi, tahanan)"
        ),
        (
            "count wbp where female and free_by_vote = no or unknown",
            "count wbp where female and (free_by_vote = no or free_by_vote is unknown)"
        ),
        ("count wbp where kind = (napi or tahanan)", "count wbp where kind one of (napi, tahanan)"),
        ("hitung wbp yang jenis != (napi atau tahanan)", "hitung wbp yang jenis tidak salah satu dari (napi, tahanan)"),
        ("count wbp where age = (17 or 18 or unknown)", "count wbp where age one of (17, 18) or age is unknown"),
    ])
    func wouldSayAnotherThing(_ question: String, _ meant: String) throws {
        try refused(question, .standsAlone, meaning: meant)
    }

    // MARK: Told beside the answer

    @Test(arguments: [
        "count wbp where wni or not wni", "hitung wbp yang wni atau bukan wni",
        "count wbp where citizen or citizen = no",
        "count wbp where not (citizen) or citizen",
        "count wbp where eligible or not eligible", "count wbp where kind = convict or kind = detainee or kind = child",
        "hitung wbp yang napi atau tahanan atau anak",
        "count wbp where sex = male or sex = female", "count satker where exists tps or not exists tps",
        "count satker where exists tps or not (exists tps)",
        "count wbp where age > 18 or age <= 18", "count wbp where age < 18 or age > 17",
        "count wbp where not in NTT or not in Babel",
        "count wbp where kind is known or kind is unknown", "count wbp where age > 10 or not age > 10",
        "share where citizen or not citizen of wbp",
        "count wbp where female and (citizen or not citizen)", "count wbp where citizen = yes or no",
        "count wbp where birth_date < 2000-01-01 or birth_date >= 2000-01-01",
        "count wbp where kind one of (convict, detainee) or kind = child",
    ])
    func trueOfEveryRow(_ question: String) {
        _ = conversation.asked(question)
        #expect(conversation.problems.map(\.id) == [.alwaysEither], "\(question)")
        #expect(conversation.tables.count == 1, "\(question)")
    }

    @Test(arguments: [
        "count wbp where age > 18 or age < 18", "count wbp where kind = convict or kind = child",
        "count wbp where citizen or eligible",
        "count wbp where age < 18 or age > 18", "count wbp where in NTT or in Babel",
    ])
    func notTrueOfEveryRow(_ question: String) {
        _ = conversation.asked(question)
        #expect(conversation.problems.isEmpty, "\(question)")
    }

    @Test(arguments: [
        "count wbp where kind one of (child, child)", "hitung wbp yang jenis salah satu dari (napi, narapidana)",
        "count wbp in NTT, 53",
        "count wbp where province one of (NTT, Babel, \"Nusa Tenggara Timur\")",
        "count wbp where age one of (17, 18, 17)",
    ])
    func listedTwice(_ question: String) {
        _ = conversation.asked(question)
        #expect(conversation.problems.map(\.id) == [.listedTwice], "\(question)")
        #expect(conversation.tables.count == 1, "\(question)")
    }

    @Test(arguments: [
        ("count wbp by satker top 5", "count wbp by satker sort count desc top 5"),
        ("hitung wbp per satker teratas 5", "hitung wbp per satker urutkan jumlah turun teratas 5"),
        ("count wbp by satker | top 3", "count wbp by satker | sort count desc top 3"),
        (
            "count wbp by satker | where count > 100 | top 3",
            "count wbp by satker | where count > 100 | sort count desc top 3"
        ),
        ("average age of wbp by satker top 2", "average age of wbp by satker sort average_age desc top 2"),
        (
            "share where female of wbp by satker, kind top 2",
            "share where female of wbp by satker, kind sort share desc top 2"
        ),
    ])
    func topWithoutAnOrder(_ question: String, _ meant: String) throws {
        let mended = try #require(conversation.pasted(question))
        #expect(conversation.problems.map(\.id) == [.topWithoutOrder], "\(question)")
        #expect(conversation.tables.count == 1, "\(question)")
        same(mended, as: meant)
    }

    @Test(arguments: [
        "count wbp by satker sort count desc top 5", "count wbp by satker sort count desc | top 3", "show satker top 3",
        "count wbp by satker sort satker | top 2",
    ])
    func topWithAnOrder(_ question: String) { #expect(!conversation.asked(question).contains("! S"), "\(question)") }

    @Test func whatLooksLikeAVariable() throws {
        #expect(conversation.asked("say \"Satker $s.nama\"") == "! S0467\nSatker $s.nama\n")
        #expect(conversation.asked("say \"US$ 5, {1 + 1}\"") == "US$ 5, 2\n")
        let mended = try #require(conversation.pasted("let $s = 5\nsay \"Satker $s\""))
        #expect(conversation.asked(mended) == "Satker 5\n")
        let lint = Linter.lint(
            SourceText(
                """
                let $s = 5
                say "a $s.name, {$s}"
                rule r of wbp: require citizen because "$x"/"{umur} $y"
                count wbp where nik = "$1"
                """
            ))
        #expect(lint.map(\.id) == [.looksLikeVariable, .looksLikeVariable, .looksLikeVariable])
    }

    @Test func aCodeDeclaredTwice() {
        for (text, word) in [
            ("codes a { x, y, x }", "x"), ("codes a { x = k, y = k }", "k"), ("codes a { x/b, y/b }", "b"),
            ("daftar kode a { x, y = X }", "X"),
        ] {
            _ = conversation.asked(text)
            #expect(conversation.problems.map(\.problem) == [.duplicateName(name: word)], "\(text)")
        }
        _ = conversation.asked("table t { key k: text, a: one of (Lapas, Rutan, Lapas) }")
        #expect(conversation.problems.map(\.id) == [.duplicateName])
        #expect(!conversation.asked("codes ok { x/x = X, y }").contains("! S"), "one code may have a spelling twice")
    }

    @Test(arguments: [
        ("distinct yes of wbp", "1"), ("distinct no of wbp", "1"), ("unik ya dari wbp", "1"),
        ("distinct 5 of wbp", "1"), ("distinct \"x\" of wbp", "1"),
        ("distinct h_7 of wbp", "1"), ("distinct yes of wbp where age > 200", "0"), ("distinct citizen of wbp", "2"),
    ])
    func distinctConstants(_ question: String, _ number: String) {
        #expect(conversation.asked(question).split(separator: "\n").last.map(String.init) == number, "\(question)")
    }
}
