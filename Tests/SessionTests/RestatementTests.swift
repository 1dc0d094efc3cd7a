import SiapEngine
import SiapText
import Testing

@testable import SiapSession
@testable import SiapWords

@Suite struct RestatementTests {
    private let fixture = HelpFixture()

    private func expect(
        _ question: String, _ english: String, _ indonesian: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let lines = try Tongue.allCases.map { tongue in
            try #require(
                fixture.words(question, tongue)?.split(separator: "\n").first.map(String.init),
                sourceLocation: sourceLocation)
        }
        #expect(lines[1] == english, sourceLocation: sourceLocation)
        #expect(lines[0] == indonesian, sourceLocation: sourceLocation)
    }

    @Test func aCountSaysTableDateFilterGroupsAndOrder() throws {
        try expect(
            "count wbp where province = NTT and kind = detainee by satker sort count desc top 5",
            """
            Counts wbp (everyone held) on 14 February 2024 whose province is Nusa Tenggara Timur and whose kind is \
            detainee, for each satker, most first; only the first 5.
            """,
            """
            Menghitung wbp (semua penghuni) pada 14 Februari 2024 yang provinsinya Nusa Tenggara Timur dan yang \
            jenisnya tahanan, untuk tiap satker, terbanyak lebih dahulu; hanya 5 yang pertama.
            """
        )
    }

    @Test func mixedAndOrHasOneReading() throws {
        try expect(
            "count wbp where kind = convict or kind = detainee and age < 21",
            """
            Counts wbp (everyone held) on 14 February 2024 either whose kind is convict or (both whose kind is \
            detainee and whose age is less than 21).
            """,
            """
            Menghitung wbp (semua penghuni) pada 14 Februari 2024 yang jenisnya narapidana atau (yang jenisnya tahanan \
            dan yang umurnya kurang dari 21).
            """
        )
        try expect(
            "count wbp where (kind = convict or kind = detainee) and age < 21",
            """
            Counts wbp (everyone held) on 14 February 2024 whose kind is (convict or detainee) and whose age is less \
            than 21.
            """,
            """
            Menghitung wbp (semua penghuni) pada 14 Februari 2024 yang jenisnya (narapidana atau tahanan) dan yang \
            umurnya kurang dari 21.
            """
        )
    }

    @Test func anOrOfDifferentThingsStandsInBrackets() throws {
        try expect(
            "count wbp where (kind = convict or age < 18) and kind != detainee",
            """
            Counts wbp (everyone held) on 14 February 2024 (either whose kind is convict or whose age is less than 18) \
            and whose kind is not detainee.
            """,
            """
            Menghitung wbp (semua penghuni) pada 14 Februari 2024 (yang jenisnya narapidana atau yang umurnya kurang \
            dari 18) dan yang jenisnya bukan tahanan.
            """
        )
    }

    @Test func theLineAboveAnAnswerSaysWhatATableHoldsOnce() throws {
        let bound = try #require(fixture.bound("count wbp where province = NTT by satker"))
        let restatement = Restatement(catalog: fixture.catalog, definitions: fixture.definitions, tongue: .english)
        var said: Set<String> = []
        let first = restatement.line(bound, said: &said)
        #expect(
            first
                == """
                Counts wbp (everyone held) whose province is Nusa Tenggara Timur, for each satker (province by way \
                of satker)
                """
        )
        #expect(
            restatement.line(bound, said: &said)
                == "Counts wbp whose province is Nusa Tenggara Timur, for each satker")
        let ever = try #require(fixture.bound("count ever wbp"))
        #expect(restatement.line(ever, said: &said) == "Counts wbp of all times")
        let dated = try #require(fixture.bound("count wbp where kind = detainee as of 2024-01-18"))
        #expect(restatement.line(dated, said: &said) == "Counts wbp on 18 Jan 2024 whose kind is detainee")
    }

    @Test func linkedRowsAreSaidAsOnesOwn() throws {
        try expect(
            "show name of satker where count(wbp where kind = detainee) > capacity and no outreach",
            """
            Shows name of satker (facilities) (as of 14 February 2024) for which the number of its wbp (only those \
            whose kind is detainee) is more than its capacity and that have no outreach.
            """,
            """
            Menampilkan nama dari satker (satuan kerja) (keadaan pada 14 Februari 2024) dengan jumlah wbp-nya (hanya \
            yang jenisnya tahanan) lebih dari kapasitasnya dan yang tidak memiliki sosialisasi.
            """
        )
    }

    @Test func stagesFollowTheQuestion() throws {
        try expect(
            "count wbp by satker | where count > 100 | top 3",
            """
            Counts wbp (everyone held) on 14 February 2024, \
            for each satker. Then: only rows whose count is more than 100; only the first 3.
            """,
            """
            Menghitung wbp (semua penghuni) pada 14 Februari 2024, untuk tiap satker. Lalu: hanya baris yang jumlahnya \
            lebih dari 100; hanya 3 yang pertama.
            """
        )
    }

    @Test func notesSayPathsMeaningsAndUnknowns() throws {
        let words = try #require(fixture.words("count wbp where province = NTT and age < 17", .english))
        #expect(words.contains("province: satker → province"))
        #expect(words.contains("age: Full years"))
        #expect(words.contains("Rows for which a condition is unknown are left out."))
        let plain = try #require(fixture.words("count wbp where name is known", .english))
        #expect(!plain.contains("left out"))
    }

    @Test func deepExpressionsAreCutNotTrapped() throws {
        let nots = String(repeating: "not ", count: 900) + "adult"
        #expect(try #require(fixture.words("count wbp where \(nots)", .english)).contains("…"))
        let sum = (0..<900).map { "\($0)" }.joined(separator: " + ")
        #expect(fixture.words("count wbp where age < \(sum)", .english) != nil)
        let choices = (0..<900).map { "age = \($0)" }.joined(separator: " or ")
        #expect(try #require(fixture.words("count wbp where \(choices)", .english)).contains("800 more conditions"))
        let bound = try #require(fixture.bound("count wbp where \(choices)"))
        #expect(PlanText(catalog: fixture.catalog, tongue: .english).text(Planner.plan(bound)).contains("…"))
    }

    @Test func plansAreTreesWithTheSourceInnermost() throws {
        let bound = try #require(
            fixture.bound("count wbp where age < 17 and kind = detainee by province, kind sort count desc top 5"))
        let lines = PlanText(catalog: fixture.catalog, definitions: fixture.definitions, tongue: .indonesian).text(
            Planner.plan(bound)
        ).split(separator: "\n")
            .map(String.init)
        #expect(
            lines.dropLast() == [
                "teratas 5",
                "  urutkan jumlah turun",
                "    kelompokkan per satker.provinsi, jenis [langsung, 3 × 3 = 9 tempat]: hitung",
                "      saring 2: umur < 17",
                "        saring 1: jenis = tahanan",
                "          baca wbp: 0 baris, yang tanggal_masuk <= tanggal < tanggal_keluar",
            ])
        #expect(lines.last?.hasPrefix("# Baca") == true)
    }
}
