import SiapText
import Testing

@testable import SiapSession

/// `not in NTT`, in every position and both tongues, asks for those elsewhere; what cannot be read so is refused with
/// the form that can.
@Suite struct DeniedPlaceTests {
    private let conversation = Conversation()

    private func same(_ question: String, as other: String) {
        let (found, wanted) = (conversation.asked(question), conversation.asked(other))
        #expect(!wanted.contains("! S"), "\(other): \(wanted)")
        let (rows, wantedRows) = (found.split(separator: "\n").dropFirst(), wanted.split(separator: "\n").dropFirst())
        #expect(Array(rows) == Array(wantedRows), "\(question): \(found)")
        #expect(conversation.problems.isEmpty, "\(question)")
    }

    @Test(arguments: [
        "hitung wbp yang tidak di NTT", "hitung wbp yang bukan di NTT", "hitung wbp yang belum di NTT",
        "hitung wbp yang selain di NTT",
        "hitung wbp yang kecuali di NTT", "hitung wbp tidak di NTT", "hitung wbp bukan di NTT",
        "hitung wbp belum di NTT",
        "hitung wbp selain di NTT", "hitung wbp kecuali di NTT", "count wbp where not in NTT", "count wbp not in NTT",
        "count wbp except in NTT",
        "count wbp where except in NTT", "count wbp where not (in NTT)",
        "count wbp where not (in NTT, 53)".replacing(", 53", with: ""),
        "berapa wbp tidak di NTT?", "count wbp not in 53", "count wbp not in \"Nusa Tenggara Timur\"",
        "hitung wbp yang bukan NTT",
    ])
    func denies(_ question: String) { same(question, as: "count wbp where province != NTT") }

    @Test(arguments: [
        ("count wbp where female and not in NTT", "count wbp where female and province != NTT"),
        ("hitung wbp yang perempuan dan tidak di NTT", "hitung wbp yang perempuan dan provinsi != NTT"),
        ("hitung wbp yang perempuan tidak di NTT", "hitung wbp yang perempuan dan provinsi != NTT"),
        ("hitung wbp tidak di NTT yang perempuan", "hitung wbp yang perempuan dan provinsi != NTT"),
        ("count wbp where not in NTT or female", "count wbp where province != NTT or female"),
        ("count wbp where female or not in NTT", "count wbp where province != NTT or female"),
        ("hitung wbp yang di NTT atau perempuan", "hitung wbp yang provinsi = NTT atau perempuan"),
        ("hitung wbp yang di NTT atau di Babel", "hitung wbp yang provinsi salah satu dari (NTT, Babel)"),
        ("count wbp where in NTT or Babel", "count wbp where province one of (NTT, Babel)"),
        ("count wbp not in NTT, Babel", "count wbp where province not one of (NTT, Babel)"),
        ("hitung wbp yang tidak di NTT, Babel", "hitung wbp yang provinsi tidak salah satu dari (NTT, Babel)"),
        (
            "count wbp not in \"Lapas Kelas IIA Kupang\", \"Rutan Kelas IIB Kupang\"",
            "count wbp where satker not one of (\"Lapas Kelas IIA Kupang\", \"Rutan Kelas IIB Kupang\")"
        ),
        ("count where not in NTT, count of wbp", "count where province != NTT, count of wbp"),
        ("count not in NTT, average age of wbp", "count where province != NTT, average age of wbp"),
        ("count where not in NTT, Babel of wbp", "count where province not one of (NTT, Babel) of wbp"),
        ("share where not in NTT of wbp", "share where province != NTT of wbp"),
        ("show name, count(wbp where not in NTT) of satker", "show name, count(wbp where province != NTT) of satker"),
        ("count satker where exists (wbp where not in NTT)", "count satker where exists (wbp where province != NTT)"),
        ("hitung satker yang tanpa (wbp tidak di NTT)", "hitung satker yang tanpa (wbp yang provinsi != NTT)"),
        ("count wbp by not in NTT", "count wbp by province != NTT"),
        ("count wbp by not in NTT, sex", "count wbp by province != NTT, sex"),
        ("show name, not in NTT as outside of satker", "show name, province != NTT as outside of satker"),
        ("show name, if not in NTT then 1 else 0 of satker", "show name, if province != NTT then 1 else 0 of satker"),
        ("show satker not in NTT | top 3", "show satker where province != NTT | top 3"),
        (
            "changes of wbp not in NTT from h_7 to election_day",
            "changes of wbp where province != NTT from h_7 to election_day"
        ),
        ("check satker not in NTT", "check satker where province != NTT"),
        (
            "suppose wbp not in NTT has ktp_el = recorded: count wbp where ktp_el = recorded",
            "suppose wbp where province != NTT has ktp_el = recorded: count wbp where ktp_el = recorded"
        ),
        ("show count(ever wbp not in NTT) as n of satker", "show count(ever wbp where province != NTT) as n of satker"),
    ])
    func everywhere(_ question: String, _ other: String) { same(question, as: other) }

    @Test func inDefinitionsRulesAndScripts() {
        conversation.run("define outside of wbp = not in NTT\ndefine luar of wbp = tidak di NTT, Babel")
        #expect(conversation.asked("count wbp where outside") == conversation.asked("count wbp where province != NTT"))
        #expect(conversation.asked("count wbp where luar") == "count\n0\n")
        #expect(
            conversation.asked("for each $s in satker not in NTT top 1 { say $s.province }")
                == conversation.asked("for each $s in satker where province != NTT top 1 { say $s.province }"))
    }

    @Test func asALineThatGoesOn() {
        conversation.run("count wbp where female")
        conversation.forget()
        conversation.session.enter("not in NTT")
        #expect(conversation.transcript == "count\n151\n")
    }

    /// What is not read so: each message proposes a form, which gives what is meant.
    @Test(arguments: [
        ("count wbp where province not in NTT", "count wbp where province != NTT"),
        ("hitung wbp yang provinsi tidak di NTT", "hitung wbp yang provinsi != NTT"),
        ("hitung wbp yang provinsi bukan di NTT, Babel", "hitung wbp yang provinsi tidak salah satu dari (NTT, Babel)"),
        ("count wbp where province not in (NTT, Babel)", "count wbp where province not one of (NTT, Babel)"),
        ("hitung wbp yang provinsi di NTT", "hitung wbp yang provinsi = NTT"),
        (
            "count wbp where female and province in NTT, Babel",
            "count wbp where female and province one of (NTT, Babel)"
        ),
        ("count wbp where not in NTT or Babel", "count wbp where province not one of (NTT, Babel)"),
        ("hitung wbp yang tidak di NTT dan Babel", "hitung wbp yang provinsi tidak salah satu dari (NTT, Babel)"),
        ("hitung wbp yang bukan di NTT atau Babel", "hitung wbp yang provinsi tidak salah satu dari (NTT, Babel)"),
        ("hitung wbp tidak di NTT atau Babel", "hitung wbp yang provinsi tidak salah satu dari (NTT, Babel)"),
        ("count wbp where in NTT and Babel", "count wbp where province one of (NTT, Babel)"),
        ("hitung wbp tidak di NTT saja", "hitung wbp yang provinsi != NTT"),
        ("hitung wbp yang tidak hanya di NTT", "hitung wbp yang provinsi != NTT"),
        ("hitung wbp yang tidak ada di NTT", "hitung wbp yang provinsi != NTT"),
        ("hitung wbp yang belum ada di NTT", "hitung wbp yang provinsi != NTT"),
        ("hitung wbp yang ada di NTT", "hitung wbp yang provinsi = NTT"),
        ("hitung wbp di luar NTT", "hitung wbp yang provinsi != NTT"),
        ("hitung wbp yang di luar NTT, Babel", "hitung wbp tidak di NTT, Babel"),
        ("count wbp outside NTT", "count wbp where province != NTT"),
        ("hitung wbp yang bukan dari NTT", "hitung wbp yang provinsi != NTT"),
        ("hitung wbp kecuali tahanan", "hitung wbp yang jenis != tahanan"),
        ("count wbp except detainee", "count wbp where kind != detainee"),
        ("hitung wbp kecuali yang perempuan", "hitung wbp yang jenis_kelamin != perempuan"),
        ("hitung wbp yang perempuan kecuali tahanan", "hitung wbp yang perempuan dan jenis != tahanan"),
        ("count wbp where female except where detainee", "count wbp where female and kind != detainee"),
        ("hitung wbp selain NTT", "hitung wbp yang provinsi != NTT"),
    ])
    func refusesWithTheForm(_ question: String, _ meant: String) throws {
        let mended = try #require(conversation.pasted(question), "\(question) has a proposal")
        #expect(conversation.problems.allSatisfy { $0.severity == .error }, "\(question)")
        #expect(conversation.tables.isEmpty, "\(question)")
        same(mended, as: meant)
    }
}
