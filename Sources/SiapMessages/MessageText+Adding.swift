import SiapText

/// S044x: numbers that do not add up.
extension MessageText {
    static func repeatedNumber(written: String, owner: Bilingual, rows: Bilingual) -> MessageText {
        MessageText(
            english: "“\(written)” belongs to \(owner): it would be taken once for each \(rows)",
            indonesian: "“\(written)” milik \(owner): nilainya akan terhitung berulang, sekali untuk tiap \(rows)",
            help: .writeProposals)
    }

    static func sharedNumber(written: String, shared: Bilingual, rows: Bilingual) -> MessageText {
        MessageText(
            english: "one row of \(shared) may belong to several \(rows): “\(written)” would count it more than once",
            indonesian: """
                satu baris \(shared) dapat menjadi milik beberapa \(rows): “\(written)” akan menghitungnya \
                berkali-kali
                """,
            help: .writeProposals)
    }

    static func neverSummed(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” does not add up",
            indonesian: "“\(written)” tidak dapat dijumlahkan",
            help: .writeProposals)
    }

    static func groupKeySummed(written: String) -> MessageText {
        MessageText(
            english: "“\(written)” names the groups of this result: added up it leaves out how many each holds",
            indonesian: "“\(written)” menamai kelompok dalam hasil ini: jumlahnya mengabaikan isi tiap kelompok",
            help: MessageLine(
                english: "ask the rows themselves, or multiply it by the count",
                indonesian: "tanyakan pada barisnya sendiri, atau kalikan dengan jumlahnya"))
    }

    static func constantSummed(written: String, rows: Bilingual) -> MessageText {
        MessageText(
            english: "“\(written)” is the same for every \(rows): added up it would come once for each",
            indonesian: "“\(written)” sama untuk tiap \(rows): jumlahnya terhitung berulang untuk tiap baris",
            help: MessageLine(
                english: "leave it out of the sum, and add or multiply it afterwards",
                indonesian: "jangan ikutkan dalam penjumlahan; tambahkan atau kalikan sesudahnya"))
    }
}
