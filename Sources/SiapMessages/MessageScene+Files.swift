import SiapText

/// Messages about files that are read: a small file with the mistake, and the file as it should be.
extension MessageScene {
    /// The columns that a roster needs.
    private static let head = "id,name,kind,sex,birth_date,satker,admitted\n"
    private static func person(_ id: String, born: String = "1980-01-01", kind: String = "napi", satker: String = "KPG")
        -> String
    {
        "\(id),Satu,\(kind),L,\(born),\(satker),2023-01-01\n"
    }

    /// A file of any table, wrong and right.
    private static func pair(_ wrong: String, _ right: String, name: String = "pair.csv") -> MessageScene {
        MessageScene(
            files: [File(name, wrong)],
            shows: Bilingual(
                english: "load table pair from \"\(name)\"", indonesian: "muat tabel pair dari \"\(name)\""),
            mendedFiles: [File(name, right)])
    }

    /// A roster, wrong and right.
    private static func roster(_ wrong: String, _ right: String) -> MessageScene {
        MessageScene(
            files: [File("roster.csv", wrong)],
            shows: Bilingual(english: "load wbp from \"roster.csv\"", indonesian: "muat wbp dari \"roster.csv\""),
            mendedFiles: [File("roster.csv", right)])
    }

    static func readings(_ id: MessageID) -> MessageScene? {
        let right = "id,name\na,b\n"
        switch id {
        case .fileNotUTF8: return pair("id,name\na,␦\n", right)
        case .csvOpenQuote: return pair("id,name\na,\"b\nc,d\n", "id,name\na,\"b\"\nc,d\n")
        case .csvRagged: return pair("id,name\na\n", right)
        case .csvDuplicateColumn: return pair("id,name,id\na,b,c\n", "id,name,old_id\na,b,c\n")
        case .csvEmpty: return pair("", right)
        case .jsonMalformed:
            return pair("[{\"id\": \"v1\"}, {\"id\": }]", "[{\"id\": \"v1\"}, {\"id\": \"v2\"}]", name: "pair.json")
        case .csvFieldTooLong: return pair("id,name\na,\"\"\"⟦17000000 x⟧\"\n", right)
        case .csvLoneReturn: return pair("id,name␍a,b\n", right)
        case .csvTooManyColumns: return pair("id,name⟦10000 ,⟧\n", right)
        case .moreFaults:
            return pair((["id"] + (1...22).flatMap { ["c\($0)", "c\($0)"] }).joined(separator: ",") + "\n", right)
        case .nulInFile: return pair("id,name\na,b␀c\n", right)
        case .csvMissingColumn: return roster("name,kind\nSatu,napi\n", head + person("W-1"))
        case .csvUnknownColumn:
            return roster(
                "id,name,kind,sex,birth_date,satker,admitted,colour\nW-1,Satu,napi,L,1980-01-01,KPG,2023-01-01,red\n",
                head + person("W-1"))
        case .badCell: return roster(head + person("W-1", born: "1990-02-31"), head + person("W-1", born: "1990-02-28"))
        case .duplicateKey: return roster(head + person("W-1") + person("W-1"), head + person("W-1") + person("W-2"))
        case .ambiguousDates:
            return MessageScene(
                files: [File("roster.csv", head + person("W-1", born: "05/12/2007"))],
                shows: Bilingual(english: "load wbp from \"roster.csv\"", indonesian: "muat wbp dari \"roster.csv\""),
                mended: Bilingual(
                    english: "load wbp from \"roster.csv\" dates day first",
                    indonesian: "muat wbp dari \"roster.csv\" urutan hari bulan"))
        case .linkToNothing: return roster(head + person("W-1", satker: "XYZ"), head + person("W-1"))
        case .rejectedRows:
            return roster(
                head + person("W-1") + person("W-2", kind: "tamu"),
                head + person("W-1") + person("W-2", kind: "tahanan"))
        case .emptyKey: return roster(head + person(""), head + person("W-1"))
        case .roundedNumbers:
            func niks(_ end: String) -> String {
                "id,nik,satker,admitted\n" + (1...5).map { "W-\($0),530101010180\($0)\(end),KPG,2023-01-01\n" }.joined()
            }
            return roster(niks("000"), niks("001"))
        case .notUTF8:
            return MessageScene(
                .command(file: "a.dsl", values: [:]), files: [File("a.dsl", "say \"␦\"\n")],
                shows: Bilingual(english: "siap a.dsl", indonesian: "siap a.dsl"),
                mendedFiles: [File("a.dsl", "say \"é\"\n")])
        default: return nil
        }
    }
}
