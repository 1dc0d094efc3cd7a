import SiapData
import SiapText

/// Which columns of a file that nobody has declared hold personal data: by their headings, in both tongues, by what
/// stands in them, and as in the declared table that the file is most like.
struct PersonalColumns {
    /// By column.
    let isPersonal: [Bool]

    init(_ header: [String], identityNumbers: [Bool], in catalog: Catalog) {
        let likely = PrivateNames(header, in: catalog)
        let headings = header.map(Heading.init)
        // A name by itself may be that of an office; beside what only people have, it is a person's.
        let isAboutPeople = identityNumbers.contains(true) || headings.contains(where: \.isOfPeopleOnly)
        isPersonal = header.indices.map { column in
            let heading = headings[column]
            return identityNumbers[column] || heading.isPersonal || isAboutPeople && heading.mayBePersonal
                || likely.contains(header[column])
        }
    }
}

/// What the words over a column say of it.
private struct Heading {
    private let words: [String]
    private let joined: String

    init(_ text: String) {
        var words: [String] = []
        var word = ""
        var wasSmall = false
        for character in text {
            let isWord = character.isLetter || character.isNumber
            // `NamaLengkap` is two words.
            if !isWord || character.isUppercase && wasSmall {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isWord { word += character.lowercased() }
            wasSmall = character.isLowercase
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
        joined = words.joined()
    }

    private func has(_ any: Set<String>) -> Bool { words.contains(where: any.contains) }

    /// Numbers that one person has, and names that only a person has.
    var isPersonal: Bool {
        if Heading.numbers.contains(joined)
            || has(["nik", "npwp", "nip", "nrp", "nokk", "noktp", "nohp", "paspor", "passport", "ttl", "ssn"])
        {
            return true
        }
        if has(["no", "nomor", "nomer", "number", "num", "id"]),
            has([
                "ktp", "kk", "sim", "hp", "wa", "whatsapp", "rekening", "bpjs", "identitas", "identity", "kependudukan",
                "card",
            ])
        {
            return true
        }
        if has(["whatsapp", "handphone", "ponsel"]) { return true }
        return isName && (has(Heading.kinds) || Heading.wholeNames.contains(joined))
    }

    private var isName: Bool { has(["nama", "name", "names"]) || Heading.wholeNames.contains(joined) }

    /// Personal where the rows are people.
    var mayBePersonal: Bool {
        isName && words.count == 1 || ["nama", "name"].contains(joined)
            || has([
                "alamat", "address", "telepon", "telpon", "telp", "tlp", "phone", "telephone", "mobile", "hp", "email",
                "surel", "domisili", "alias",
                "panggilan",
            ])
            || joined == "ktp" || joined == "kk"
    }

    /// Rows of nothing but people have it.
    var isOfPeopleOnly: Bool {
        if isPersonal { return true }
        if ["sex", "gender", "jk", "kelamin", "jeniskelamin", "lp", "dob", "birthdate", "dateofbirth", "birthday"]
            .contains(joined)
        {
            return true
        }
        return has(["lahir", "birth", "born", "kelamin", "gender", "sex"])
    }

    private static let numbers: Set<String> = [
        "nik", "nokk", "noktp", "nomorktp", "nomorkk", "nomorindukkependudukan", "nkk", "idnumber", "nationalid",
        "nationalidnumber",
    ]
    private static let wholeNames: Set<String> = [
        "fullname", "namalengkap", "surname", "firstname", "lastname", "givenname", "familyname", "nickname",
    ]
    /// Whose name, or which part of a name: what an office, a place or a thing does not have.
    private static let kinds: Set<String> = [
        "lengkap", "full", "ibu", "ayah", "bapak", "mother", "father", "mothers", "fathers", "kandung", "orang", "tua",
        "wali", "parent", "spouse", "suami",
        "istri", "anak",
        "child", "keluarga", "family", "sur", "first", "last", "given", "middle", "maiden", "panggilan", "nick",
        "alias", "kecil", "asli", "pemilih", "voter",
        "wbp", "napi", "narapidana", "tahanan", "penghuni", "inmate", "prisoner", "detainee", "warga", "penduduk",
        "resident", "pegawai", "petugas", "staff",
        "employee",
        "officer", "person", "people", "korban", "victim", "saksi", "witness", "siswa", "student", "pasien", "patient",
        "peserta", "participant", "pelapor",
        "terlapor", "tamu", "guest", "visitor", "pengunjung",
    ]
}

/// The national identity number: six digits of a region, the date of birth as DDMMYY with 40 added to the day for
/// women, four of a series.
enum IdentityNumber {
    /// Whether a cell has a run of sixteen digits, neither more nor fewer, of that form. Spaces, points and hyphens
    /// between them are passed.
    static func isIn(_ cell: Field) -> Bool {
        if cell.count < 16 { return false }
        var digits: [UInt8] = []
        var index = 0
        while index < cell.count {
            let byte = cell.start[index]
            if byte &- 48 <= 9 {
                digits.append(byte - 48)
            } else if !(digits.isEmpty || byte == 0x20 || byte == 0x2E || byte == 0x2D) {
                if isForm(digits) { return true }
                digits = []
            }
            if digits.count > 40 { return false }
            index += 1
        }
        return isForm(digits)
    }

    private static func isForm(_ digits: [UInt8]) -> Bool {
        guard digits.count == 16 else { return false }
        func two(_ place: Int) -> Int { Int(digits[place]) * 10 + Int(digits[place + 1]) }
        let day = two(6) > 40 ? two(6) - 40 : two(6)
        return (11...99).contains(two(0)) && (1...31).contains(day) && (1...12).contains(two(8))
    }
}
