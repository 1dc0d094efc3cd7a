import SiapRender
package import SiapText

/// Replies to wrong answers that a lesson has none of its own for.
extension LessonWords {
    /// In `tongue`, to an answer of the task with that number.
    package static func reply(_ difference: Difference, in tongue: Tongue, task number: Int) -> String {
        func spoken(english: String, indonesian: String) -> String { tongue == .english ? english : indonesian }
        switch difference {
        case .conditionMissing(let words):
            return spoken(
                english: "Not yet: a condition is missing: \(words).",
                indonesian: "Belum: satu syarat belum Anda pakai: \(words).")
        case .conditionTooMany(let words):
            return spoken(
                english: "Not yet: the task does not ask for this condition: \(words).",
                indonesian: "Belum: syarat ini tidak diminta: \(words).")
        case .otherCondition(let given, let meant):
            return spoken(
                english: "Not yet: one condition is not the one asked for. Yours: \(given). Asked for: \(meant).",
                indonesian: "Belum: satu syarat lain dari yang diminta. Syarat Anda: \(given). Yang diminta: \(meant).")
        case .opposite(let words):
            return spoken(
                english: "Not yet: this condition is the wrong way round: \(words).",
                indonesian: "Belum: syarat ini terbalik: \(words).")
        case .orForAnd:
            return spoken(
                english: "Not yet: with “or” one of the conditions is enough. Here they must hold together: use “and”.",
                indonesian: """
                    Belum: dengan “atau” cukup satu syarat terpenuhi. Di sini semuanya harus berlaku sekaligus: \
                    pakailah “dan”.
                    """)
        case .andForOr:
            return spoken(
                english: """
                    Not yet: “and” wants all conditions to hold for the same row. Here one of them is enough: use \
                    “or”, or “in A, B”.
                    """,
                indonesian: """
                    Belum: “dan” menuntut semua syarat berlaku pada baris yang sama. Di sini cukup salah satunya: \
                    pakailah “atau”, atau “di A, B”.
                    """)
        case .bracketsMissing:
            return spoken(
                english: "Not yet: “and” binds closer than “or”. Put the part joined by “or” in brackets.",
                indonesian: """
                    Belum: “dan” mengikat lebih erat daripada “atau”. Kurungilah bagian yang dihubungkan dengan \
                    “atau”.
                    """)
        case .boundary(let written, let meant):
            return spoken(
                english: """
                    Not yet: it is about those exactly at the limit. `\(written)` and `\(meant)` differ for that value \
                    alone.
                    """,
                indonesian: """
                    Belum: yang tepat di batasnya keliru diperlakukan. `\(written)` dan `\(meant)` hanya berbeda pada \
                    nilai batas itu.
                    """)
        case .reversed:
            return spoken(
                english: "Not yet: the comparison points the other way.",
                indonesian: "Belum: arah perbandingannya terbalik.")
        case .choiceMissing(let words):
            return spoken(
                english: "Not yet: one of the choices is missing: \(words).",
                indonesian: "Belum: satu pilihan belum ikut: \(words).")
        case .everMissing:
            return spoken(
                english:
                    "Not yet: you counted only those who were there on the date. `ever` takes in those who have left.",
                indonesian: """
                    Belum: Anda menghitung yang ada pada tanggal itu saja. Dengan kata `pernah` yang sudah keluar juga \
                    terhitung.
                    """)
        case .everTooMany:
            return spoken(
                english: """
                    Not yet: you counted all there ever were, also those who have left. Without `ever` it is those \
                    there on the date.
                    """,
                indonesian: """
                    Belum: Anda menghitung semua yang pernah ada, termasuk yang sudah keluar. Tanpa `pernah` hanya \
                    yang ada pada tanggalnya.
                    """)
        case .date(let given, let meant):
            return spoken(
                english: "Not yet: only the date is another. You answered as of \(given); the task is about \(meant).",
                indonesian: "Belum: hanya tanggalnya yang lain. Jawaban Anda per \(given); yang diminta per \(meant).")
        case .ungrouped(let groups):
            return spoken(
                english: "Not yet: that is the total. The task wants a row for each \(groups): use `by`.",
                indonesian:
                    "Belum: itu jumlah seluruhnya. Yang diminta satu baris untuk tiap \(groups): pakailah `per`.")
        case .grouped:
            return spoken(
                english: "Not yet: you made groups, and one figure is asked for. Leave `by` out.",
                indonesian: "Belum: Anda mengelompokkan, padahal yang diminta satu angka saja. Hilangkan `per`.")
        case .otherGroup(let given, let meant):
            return spoken(
                english: "Not yet: you grouped by \(given); the task asks by \(meant).",
                indonesian: "Belum: Anda mengelompokkan per \(given); yang diminta per \(meant).")
        case .top:
            return spoken(
                english: "Not yet: the task asks for another number of top rows.",
                indonesian: "Belum: banyaknya baris teratas lain dari yang diminta.")
        case .order:
            return spoken(
                english: "Not yet: the order is reversed. `desc` puts the greatest first.",
                indonesian: "Belum: urutannya terbalik. `turun` menaruh yang terbesar lebih dahulu.")
        case .rowsShown(let rows):
            return spoken(
                english: """
                    Nearly: you have shown the rows. The task wants to know how many, and that is \
                    \(NumberFormat.whole(Int64(rows), in: tongue)): ask with `count`.
                    """,
                indonesian: """
                    Hampir: Anda menampilkan barisnya. Yang diminta banyaknya, dan itu \
                    \(NumberFormat.whole(Int64(rows), in: tongue)): mintalah dengan `hitung`.
                    """)
        case .otherMeasure:
            return spoken(
                english: "Not yet: the conditions are right, but what you count or show is not what the task asks for.",
                indonesian: "Belum: syaratnya benar, tetapi yang dihitung atau ditampilkan lain dari yang diminta.")
        case .conditions(let tooMany):
            let size = tooMany.map {
                $0
                    ? spoken(english: " There are too many.", indonesian: " Hasilnya terlalu banyak.")
                    : spoken(english: " There are too few.", indonesian: " Hasilnya terlalu sedikit.")
            }
            return spoken(
                english: "Not yet: only the conditions are not those asked for.",
                indonesian: "Belum: hanya syaratnya yang lain dari yang diminta.") + (size ?? "")
        case .unknown:
            return spoken(
                english: "That does not answer task \(number) yet.", indonesian: "Itu belum jawaban tugas \(number).")
        }
    }
}
