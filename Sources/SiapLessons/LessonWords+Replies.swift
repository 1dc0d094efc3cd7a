import SiapRender
package import SiapText

/// Replies to wrong answers that a lesson has none of its own for.
extension LessonWords {
    /// In `tongue`, to an answer of the task with that number.
    package static func reply(_ difference: Difference, in tongue: Tongue, task number: Int) -> String {
        func both(_ indonesian: String, english: String) -> String { tongue == .indonesian ? indonesian : english }
        switch difference {
        case .conditionMissing(let words):
            return both(
                "Belum: satu syarat belum Anda pakai: \(words).", english: "Not yet: a condition is missing: \(words).")
        case .conditionTooMany(let words):
            return both(
                "Belum: syarat ini tidak diminta: \(words).",
                english: "Not yet: the task does not ask for this condition: \(words).")
        case .otherCondition(let given, let meant):
            return both(
                "Belum: satu syarat lain dari yang diminta. Syarat Anda: \(given). Yang diminta: \(meant).",
                english: "Not yet: one condition is not the one asked for. Yours: \(given). Asked for: \(meant).")
        case .opposite(let words):
            return both(
                "Belum: syarat ini terbalik: \(words).",
                english: "Not yet: this condition is the wrong way round: \(words).")
        case .orForAnd:
            return both(
                "Belum: dengan “atau” cukup satu syarat terpenuhi. Di sini semuanya harus berlaku sekaligus: pakailah “dan”.",
                english: "Not yet: with “or” one of the conditions is enough. Here they must hold together: use “and”.")
        case .andForOr:
            return both(
                "Belum: “dan” menuntut semua syarat berlaku pada baris yang sama. Di sini cukup salah satunya: pakailah “atau”, atau “di A, B”.",
                english:
                    "Not yet: “and” wants all conditions to hold for the same row. Here one of them is enough: use “or”, or “in A, B”."
            )
        case .bracketsMissing:
            return both(
                "Belum: “dan” mengikat lebih erat daripada “atau”. Kurungilah bagian yang dihubungkan dengan “atau”.",
                english: "Not yet: “and” binds closer than “or”. Put the part joined by “or” in brackets.")
        case .boundary(let written, let meant):
            return both(
                "Belum: yang tepat di batasnya keliru diperlakukan. `\(written)` dan `\(meant)` hanya berbeda pada nilai batas itu.",
                english:
                    "Not yet: it is about those exactly at the limit. `\(written)` and `\(meant)` differ for that value alone."
            )
        case .reversed:
            return both(
                "Belum: arah perbandingannya terbalik.", english: "Not yet: the comparison points the other way.")
        case .choiceMissing(let words):
            return both(
                "Belum: satu pilihan belum ikut: \(words).",
                english: "Not yet: one of the choices is missing: \(words).")
        case .everMissing:
            return both(
                "Belum: Anda menghitung yang ada pada tanggal itu saja. Dengan kata `pernah` yang sudah keluar juga terhitung.",
                english:
                    "Not yet: you counted only those who were there on the date. `ever` takes in those who have left.")
        case .everTooMany:
            return both(
                "Belum: Anda menghitung semua yang pernah ada, termasuk yang sudah keluar. Tanpa `pernah` hanya yang ada pada tanggalnya.",
                english:
                    "Not yet: you counted all there ever were, also those who have left. Without `ever` it is those there on the date."
            )
        case .date(let given, let meant):
            return both(
                "Belum: hanya tanggalnya yang lain. Jawaban Anda per \(given); yang diminta per \(meant).",
                english: "Not yet: only the date is another. You answered as of \(given); the task is about \(meant).")
        case .ungrouped(let groups):
            return both(
                "Belum: itu jumlah seluruhnya. Yang diminta satu baris untuk tiap \(groups): pakailah `per`.",
                english: "Not yet: that is the total. The task wants a row for each \(groups): use `by`.")
        case .grouped:
            return both(
                "Belum: Anda mengelompokkan, padahal yang diminta satu angka saja. Hilangkan `per`.",
                english: "Not yet: you made groups, and one figure is asked for. Leave `by` out.")
        case .otherGroup(let given, let meant):
            return both(
                "Belum: Anda mengelompokkan per \(given); yang diminta per \(meant).",
                english: "Not yet: you grouped by \(given); the task asks by \(meant).")
        case .top:
            return both(
                "Belum: banyaknya baris teratas lain dari yang diminta.",
                english: "Not yet: the task asks for another number of top rows.")
        case .order:
            return both(
                "Belum: urutannya terbalik. `turun` menaruh yang terbesar lebih dahulu.",
                english: "Not yet: the order is reversed. `desc` puts the greatest first.")
        case .rowsShown(let rows):
            return both(
                "Hampir: Anda menampilkan barisnya. Yang diminta banyaknya, dan itu \(NumberFormat.whole(Int64(rows), in: tongue)): mintalah dengan `hitung`.",
                english:
                    "Nearly: you have shown the rows. The task wants to know how many, and that is \(NumberFormat.whole(Int64(rows), in: tongue)): ask with `count`."
            )
        case .otherMeasure:
            return both(
                "Belum: syaratnya benar, tetapi yang dihitung atau ditampilkan lain dari yang diminta.",
                english: "Not yet: the conditions are right, but what you count or show is not what the task asks for.")
        case .conditions(let tooMany):
            let size = tooMany.map {
                $0
                    ? both(" Hasilnya terlalu banyak.", english: " There are too many.")
                    : both(" Hasilnya terlalu sedikit.", english: " There are too few.")
            }
            return both(
                "Belum: hanya syaratnya yang lain dari yang diminta.",
                english: "Not yet: only the conditions are not those asked for.") + (size ?? "")
        case .unknown:
            return both("Itu belum jawaban tugas \(number).", english: "That does not answer task \(number) yet.")
        }
    }
}
