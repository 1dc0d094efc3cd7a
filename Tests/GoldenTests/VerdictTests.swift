import SiapData
import SiapFiles
import SiapRender
import SiapText
import Testing

@testable import SiapSession

/// What `verify` comes to, and the sentence in which it ends.
@Suite struct VerdictTests {
    /// Rows that are neither made up nor made to fit.
    private static let pack = Pack(
        name: "claims",
        files: [
            "pack.dsl": Array(
                """
                table office/kantor { key code/kode: text }
                table claim/klaim {
                    key id: text
                    said/diucapkan: date
                    value/nilai: whole number
                    fits/disesuaikan: yes or no
                    due/tenggat: date
                    verify value = found on said refused when fits
                    verify kept on due
                }
                calendar { data_until: 2024-03-01 }
                define found/terhitung of claim = (count office)
                define kept/ditepati of claim = id = "p1"
                load office from "office.csv"
                load claim from "claim.csv"
                """.utf8),
            "office.csv": Array("code\na\nb\n".utf8),
            "claim.csv": Array(
                """
                id,said,value,fits,due
                right,2024-02-01,2,,
                wrong,2024-02-01,3,,
                fitted,2024-02-01,2,yes,
                late,2024-04-01,2,,
                silent,2024-02-01,,,
                p1,2024-02-01,,,2024-02-10
                p2,2024-02-01,,,2024-02-10

                """.utf8),
        ])

    private func verified(_ question: String) throws -> (rows: String, last: String) {
        let conversation = Conversation(isEmpty: true)
        conversation.session.load(VerdictTests.pack)
        conversation.forget()
        conversation.run(question)
        let table = try #require(conversation.tables.last, "\(conversation.transcript)")
        return (conversation.transcript, conversation.session.noteLines(of: table, detail: .short).last ?? "")
    }

    @Test func realRowsAgreeOrAreContradicted() throws {
        #expect(try verified("verify claim | where verdict = agrees | show claim").rows == "claim\nright\n")
        #expect(try verified("verify claim | where verdict = contradicted | show claim").rows == "claim\nwrong\n")
        // The name that the verdict had before.
        #expect(try verified("verify claim | where verdict = disagrees | show claim").rows == "claim\nwrong\n")
    }

    @Test func itEndsInOneSentence() throws {
        #expect(
            try verified("verify claim").last
                == """
                of 5 compared 1 agrees, 1 is contradicted, 1 is refused a verdict because the data are made up, or \
                were made to fit that very figure, 1 cannot be told, 1 states no figure; of 2 promises 1 is kept, \
                1 is not shown to be kept by anything in the data
                """
        )
        #expect(
            try verified("verifikasi klaim").last
                == """
                dari 5 yang dibandingkan 1 sesuai, 1 tidak sesuai, 1 tanpa penilaian karena datanya rekaan, atau \
                disesuaikan dengan angka itu sendiri, 1 tidak dapat dijawab, 1 tidak menyebut angka; dari 2 janji \
                1 ditepati, 1 tidak tampak ditepati dalam data
                """
        )
    }

    /// The polling places of the built-in pack were drawn up to fit these figures.
    @Test(arguments: ["NTT", "Babel"]) func whatThePackWasMadeToFitIsRefused(_ province: String) {
        let conversation = Conversation()
        conversation.run("verify figure where province = \(province) | where verdict = agrees")
        #expect(conversation.tables.last?.rowCount == 0)
    }
}
