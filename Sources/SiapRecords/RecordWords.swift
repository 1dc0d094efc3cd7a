package import SiapData
import SiapEngine
import SiapRender
package import SiapText
package import SiapWorkspace

/// What is said about recording.
package enum RecordWords {
    package static let notRegular = Bilingual(english: "it is not a regular file", indonesian: "bukan berkas biasa")
    package static let noFolder = Bilingual(english: "its folder does not exist", indonesian: "foldernya tidak ada")
    package static let cannotOpen = Bilingual(
        english: "the system does not let it be opened or created",
        indonesian: "sistem tidak mengizinkannya dibuka atau dibuat")
    package static let changedOutside = Bilingual(
        english: "another program has replaced, moved or deleted it",
        indonesian: "program lain telah mengganti, memindahkan, atau menghapusnya")
    package static let impossible = Bilingual(
        english: "the event is impossible here", indonesian: "peristiwa itu mustahil di sini")

    package static let plainText = Bilingual(
        english: "It holds names and numbers of people in plain text: keep it as safe as the roster itself.",
        indonesian: "Isinya memuat nama dan nomor orang apa adanya: jaga seaman daftar penghuninya.")

    package static func opened(_ book: RecordBook, isNew: Bool) -> Bilingual {
        if isNew {
            return Bilingual(
                english: "\(book.name) is new: what you record is kept in it",
                indonesian: "\(book.name) baru dibuat: catatan Anda disimpan di dalamnya")
        }
        let left = Set(book.leftOut.map(\.entry))
        let taken = book.standing.flatMap(\.entries).count { $0.isChange && !left.contains($0) }
        let undone = book.batches.count { $0.undoneBy != nil }
        return Bilingual(
            english: "\(book.name): \(counted(taken, one: "record", many: "records")) taken in"
                + (undone > 0 ? ", \(undone) undone before" : ""),
            indonesian: "\(book.name): \(taken) catatan dimuat" + (undone > 0 ? ", \(undone) sudah dibatalkan" : ""))
    }

    package static func recorded(_ event: Bilingual, number: Int64, in file: String) -> Bilingual {
        Bilingual(
            english: "recorded: \(event.english) (no. \(number) of \(file))",
            indonesian: "tercatat: \(event.indonesian) (no. \(number) di \(file))")
    }

    package static func afterData(_ until: Day) -> Bilingual {
        Bilingual(
            english: "a question without a date asks about \(DateWords.words(until, in: .english)), before this event",
            indonesian:
                "pertanyaan tanpa tanggal menanyakan \(DateWords.words(until, in: .indonesian)), sebelum peristiwa ini")
    }

    package static func undone(_ what: Bilingual, number: Int64, in file: String) -> Bilingual {
        Bilingual(
            english: "undone: \(what.english) (no. \(number) of \(file))",
            indonesian: "dibatalkan: \(what.indonesian) (no. \(number) di \(file))")
    }

    /// What other shells did, in one sentence.
    package static func others(_ news: [Batch]) -> Bilingual {
        let added = news.filter { $0.undoes == nil }.map { max($0.entries.count(where: \.isChange), 1) }.reduce(0, +)
        let undone = news.count { $0.undoes != nil }
        var english: [String] = [], indonesian: [String] = []
        if added > 0 {
            english.append(added == 1 ? "1 event was recorded" : "\(added) events were recorded")
            indonesian.append("\(added) peristiwa dicatat")
        }
        if undone > 0 {
            english.append(undone == 1 ? "1 record was undone" : "\(undone) records were undone")
            indonesian.append("\(undone) catatan dibatalkan")
        }
        return Bilingual(
            english: english.joined(separator: " and ") + " by another shell",
            indonesian: indonesian.joined(separator: " dan ") + " oleh sesi lain")
    }

    /// A batch in a few words: its one event, or where it came from and how much it brought.
    package static func summary(_ batch: Batch, in catalog: Catalog) -> Bilingual {
        if batch.source == nil, batch.entries.count == 1 { return words(batch.entries[0], in: catalog) }
        let file = batch.source ?? "", day = batch.asOf ?? "", what = amount(batch)
        return Bilingual(
            english: "\(file) as of \(day), \(what.english)", indonesian: "\(file) per \(day), \(what.indonesian)")
    }

    package static func amount(_ batch: Batch) -> Bilingual {
        RosterWords.amount(
            events: batch.entries.count { $0.kind == .event },
            corrections: batch.entries.count { $0.kind == .correction })
    }

    /// An entry as it was recorded, also when the model does not know it any more.
    package static func words(_ entry: Batch.Entry, in catalog: Catalog) -> Bilingual {
        let table = catalog.table(named: entry.table)
        let tableNames = table.map { catalog[$0].schema.names } ?? Bilingual(entry.table)
        let event =
            table.flatMap { catalog.event(named: entry.name, of: $0) }.map { catalog.events[$0].names }
            ?? Bilingual(entry.name)
        let day = entry.day.flatMap { Day(iso: $0) }
        let isPrivate =
            table.flatMap { id in catalog[id].schema.keyAttribute.map { catalog[id].schema[$0].isPrivate } }
            ?? false
        let key = isPrivate ? ValueFormatter.mask : entry.key
        func phrase(in tongue: Tongue, new: String, of: String, on: String) -> String {
            let date = day.map { " \(on) \(DateWords.words($0, in: tongue))" } ?? ""
            let subject = "\(tableNames[tongue]) \(key)"
            return entry.kind == .row ? "\(new) \(subject)" : "\(event[tongue]) \(of) \(subject)\(date)"
        }
        return Bilingual(
            english: phrase(in: .english, new: "new", of: "of", on: "on"),
            indonesian: phrase(in: .indonesian, new: "baru:", of: "dari", on: "pada"))
    }

    /// An entry that could not be taken, and why.
    package static func reason(_ left: RecordBook.LeftOut, in catalog: Catalog) -> Bilingual {
        // What a damaged record says is not to be believed, nor repeated.
        if case .damaged = left.reason {
            return Bilingual(
                english: "record \(left.batch): it was changed in the file",
                indonesian: "catatan \(left.batch): isinya berubah dalam berkas")
        }
        let words = words(left.entry, in: catalog)
        let why: Bilingual
        switch left.reason {
        case .damaged: why = impossible
        case .noTable:
            why = Bilingual(
                english: "there is no table \(left.entry.table)", indonesian: "tabel \(left.entry.table) tidak ada")
        case .noRow:
            why = Bilingual(english: "that row is not in the data", indonesian: "baris itu tidak ada dalam data")
        case .noEvent:
            why = Bilingual(english: "that event is not declared", indonesian: "peristiwa itu tidak dinyatakan")
        case .noValue(let name):
            why = Bilingual(
                english: "what \(name) names is not in the data",
                indonesian: "yang disebut \(name) tidak ada dalam data")
        case .refused(.beforeData(let first)):
            why = Bilingual(english: "the data begin on \(first.iso)", indonesian: "datanya baru mulai \(first.iso)")
        case .refused(.nowhere): why = Bilingual(english: "it leads to nowhere", indonesian: "tujuannya tidak ada")
        case .refused(.impossible(let because)), .refused(.contradicts(_, let because)): why = because ?? impossible
        }
        return Bilingual(
            english: "\(words.english): \(why.english)", indonesian: "\(words.indonesian): \(why.indonesian)")
    }

    package static func counted(_ number: Int, one: String, many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}

extension Batch.Entry {
    /// Whether it changes what is counted: a new row comes with its event, a report is none.
    var isChange: Bool { kind == .event || kind == .correction }
}
