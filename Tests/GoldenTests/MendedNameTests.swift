import SiapData
import SiapFiles
import SiapSemantics
import SiapText
import Testing

@testable import SiapCompletion
@testable import SiapSession

/// Names that were mended: the earlier ones lead to those of now, and only those are offered. Texts that stand in both
/// tongues.
@Suite struct MendedNameTests {
    private static let pack = Pack(
        name: "offices",
        files: [
            "pack.dsl": Array(
                """
                codes level/tingkat { low/rendah formerly kecil, high/tinggi }
                coded table office/kantor formerly cabang {
                    key code/kode: text
                    label name/nama: text
                    name_indonesian/nama_indonesia: name in indonesian
                    size/ukuran formerly besar/kelas: whole number
                    level/tingkat: level
                }
                table visit/kunjungan {
                    key id: text
                    office/kantor: link to office, back as guests/tamu formerly pengunjung
                }
                calendar { data_until: 2024-03-01 }
                define busy/ramai formerly sibuk of office = count(guests) > 1
                load office from "office.csv"
                load visit from "visit.csv"
                """.utf8),
            "office.csv": Array("code,name,name_indonesian,besar,level\na,North,Utara,3,kecil\nb,South,,5,high\n".utf8),
            "visit.csv": Array("id,office\n1,a\n2,a\n3,b\n".utf8),
        ])

    private func asked(_ question: String, _ tongue: Tongue = .english) -> (answer: String, readings: [String]) {
        let conversation = Conversation(tongue: tongue, isEmpty: true)
        conversation.session.load(MendedNameTests.pack)
        #expect(conversation.problems.isEmpty, "\(conversation.transcript)")
        conversation.forget()
        conversation.run(question)
        return (
            conversation.transcript,
            conversation.tables.last?.footnotes.readings.map { $0[conversation.session.tongue] } ?? []
        )
    }

    @Test(arguments: [
        ("count office where besar > 3", "count\n1\n", "besar, now called size"),
        ("count cabang where level = kecil", "count\n1\n", "kecil, now called low"),
        ("hitung kantor yang kelas > 3", "jumlah\n1\n", "kelas, kini bernama ukuran"),
        ("show code, sibuk of office", "code,busy\na,yes\nb,no\n", "sibuk, now called busy"),
        ("show code, count(pengunjung) as n of office", "code,n\na,2\nb,1\n", "pengunjung, now called guests"),
        ("count office | where jumlah > 0", "count\n2\n", nil),
    ]) func anEarlierNameLeadsToTheNewOne(_ question: String, _ answer: String, _ reading: String?) {
        let found = asked(question)
        #expect(found.answer == answer)
        #expect(found.readings == [reading].compactMap { $0 })
    }

    @Test func onlyNamesOfNowAreOffered() {
        let conversation = Conversation(isEmpty: true)
        conversation.session.load(MendedNameTests.pack)
        for (line, wanted, former) in [
            ("count office where si", "size", "sibuk"), ("count office where level = ", "low", "kecil"),
        ] {
            let offered = Completer(context: conversation.session.context, tongue: .english, settings: []).completions(
                for: line, cursor: line.utf8.count
            )
            .candidates.map(\.text)
            #expect(offered.contains { $0.hasPrefix(wanted) }, "\(offered)")
            #expect(!offered.contains { $0.hasPrefix(former) }, "\(offered)")
        }
    }

    @Test func textsFollowTheReply() {
        #expect(asked("show office where code = \"a\"").answer == "code,name,size,level\na,North,3,low\n")
        #expect(asked("tampilkan nama, tingkat dari kantor").answer == "nama,tingkat\nUtara,rendah\nSouth,tinggi\n")
        #expect(asked("hitung kunjungan per kantor").answer == "kantor,jumlah\nUtara,2\nSouth,1\n")
        #expect(asked("count visit by office").answer == "office,count\nNorth,2\nSouth,1\n")
        // The one of the other tongue still names the row.
        #expect(asked("count visit where office = Utara").answer == "count\n2\n")
    }

    @Test func aTongueThatIsNoneIsToldApart() {
        let conversation = Conversation(isEmpty: true)
        conversation.run("table note { key id: text, said: text, said_more: said in dutch }")
        #expect(conversation.problems.map(\.id) == [.expectedToken])
    }
}
