import SiapData
import SiapFiles
import SiapRender
import SiapText
import Testing

@testable import SiapSession

/// What an answer says of its number: whose it is, on which day it would be another, and which rows a rule is not
/// about.
@Suite struct SaidOfNumbersTests {
    private let conversation = Conversation()

    init() { conversation.session.limits.timeForOtherDays = .seconds(60) }

    private func notes(_ question: String) -> [String] {
        _ = conversation.asked(question)
        #expect(!conversation.transcript.contains("! S"), "\(question): \(conversation.transcript)")
        guard let table = conversation.tables.last else { return [] }
        return conversation.session.noteLines(of: table, detail: .short)
    }

    private func number(_ question: String) -> String? {
        conversation.asked(question).split(separator: "\n").last.map(String.init)
    }

    // MARK: Rules

    @Test func aRuleSaysNothingOfRowsThatItIsNotAbout() {
        let all = conversation.asked("count staff by asn across pledge_made")
        #expect(all.contains("no,") && !conversation.problems.contains { $0.severity == .error })
        #expect(number("count staff where not asn and pledge_made") == "0")
        #expect(number("count staff where not asn and not pledge_made") == "0")
        #expect(number("count staff where not asn and pledge_made is unknown") == "47")
        #expect(number("count staff where pledge_made") == number("count staff where asn and pledged_by_now"))
        #expect(
            notes("count staff by asn across pledge_made").contains { $0.contains("pledge_made is not about 47 rows") })
        #expect(
            notes("hitung pegawai per asn silang ikrar_netralitas").contains {
                $0.contains("ikrar_netralitas tidak berlaku bagi 47 baris")
            })
        #expect(
            notes("hitung pegawai yang ikrar_netralitas").contains {
                $0.contains("ikrar_netralitas tidak berlaku bagi 47 baris")
            })
        #expect(notes("share where pledge_made of staff").contains { $0.contains("is not about 47 rows") })
        #expect(!notes("count staff where asn by pledge_made").contains { $0.contains("not about") })
    }

    @Test func rulesOfOnesOwn() {
        conversation.run("rule grown of wbp where female: require age >= 18 severity risk because \"x\"")
        #expect(number("count wbp where grown") == number("count wbp where female and age >= 18"))
        #expect(notes("count wbp where grown").contains { $0.contains("grown is not about") })
        #expect(
            number("count satker where no (wbp where not grown)")
                == number("count satker where no (wbp where female and age < 18)"))
    }

    // MARK: Groups of one value

    @Test(arguments: [
        ("hitung wbp per data_sampai - 1 hari", "hitung wbp per tanggal 2024-02-13"),
        ("count wbp by data_until - 1 day", "count wbp as of 2024-02-13"),
        ("count wbp by h_7", "count wbp as of 2024-02-07"),
        ("hitung wbp per h_7 - 1 minggu", "hitung wbp per tanggal 2024-01-31"),
        ("count wbp by date(2024, 2, 13)", "count wbp as of 2024-02-13"),
        ("count wbp by h_7, sex", "count wbp as of 2024-02-07 by sex"),
        ("hitung wbp per jenis_kelamin, h_7", "hitung wbp per tanggal 2024-02-07 per jenis_kelamin"),
        ("count wbp across h_7", "count wbp as of 2024-02-07"),
    ])
    func daysAreNoGroups(_ question: String, _ meant: String) throws {
        if question.contains("across") {
            _ = conversation.asked(question)
            #expect(conversation.problems.map(\.id) == [.perDate])
            return
        }
        let mended = try #require(conversation.pasted(question))
        #expect(conversation.problems.map(\.id) == [.perDate], "\(question)")
        #expect(number(mended) == number(meant), "\(mended)")
    }

    @Test(arguments: [
        ("hitung wbp per H-7", "hitung wbp per tanggal h_7"), ("hitung wbp per H-30", "hitung wbp per tanggal h_30"),
        ("count wbp by h-7", "count wbp as of h_7"),
        ("hitung wbp per tanggal data_sampai - 1 hari", "hitung wbp per tanggal 2024-02-13"),
        ("count wbp as of data_until - 1 day", "count wbp as of 2024-02-13"),
        ("hitung wbp per tanggal H-7", "hitung wbp per tanggal h_7"),
    ])
    func daysOfTheQuestion(_ question: String, _ other: String) {
        #expect(number(question) == number(other), "\(question)")
    }

    @Test(arguments: [
        "count wbp by this_date", "count wbp by year(h_7)", "count wbp by \"x\"", "count wbp by yes",
        "count wbp by 1 + 1", "let $x = 5\ncount wbp by $x",
        "hitung wbp per 2 > 1", "count wbp by (count satker)",
    ])
    func valuesAreNoGroups(_ question: String) {
        _ = conversation.asked(question)
        #expect(conversation.problems.map(\.id) == [.groupOfNumbers], "\(question)")
    }

    @Test(arguments: [
        "count wbp by age on h_7", "count wbp by admitted", "count wbp by days_between(admitted, h_7) > 30",
        "count wbp by 1 as all",
    ])
    func whatDiffersIsAGroup(_ question: String) {
        #expect(!conversation.asked(question).contains("! S"), "\(question)")
    }

    // MARK: Rows on the way

    private static let trips = """
        calendar { data_from: 2024-01-01, data_until: 2024-02-01 }
        table region { key code: text }
        table person { key id: text, region: part of region, came: date, left: date, lives from came to left }
        table trip { key id: text, person: part of person }
        table visit { key id: text, person: link to person, back as visits }
        """

    private func world() -> Conversation {
        TestFiles.write("words-region.csv", Array("code\nR\n".utf8))
        TestFiles.write(
            "words-person.csv", Array("id,region,came,left\nA,R,2024-01-01,\nB,R,2024-01-01,2024-01-15\n".utf8))
        TestFiles.write("words-trip.csv", Array("id,person\n1,A\n2,B\n3,B\n".utf8))
        TestFiles.write("words-visit.csv", Array("id,person\nv,A\nw,B\n".utf8))
        let conversation = Conversation(isEmpty: true)
        conversation.run(
            SaidOfNumbersTests.trips
                + """

                load region from "words-region.csv"
                load person from "words-person.csv"
                load trip from "words-trip.csv"
                load visit from "words-visit.csv"
                """
        )
        return conversation
    }

    @Test func rowsOnTheWayLiveOnTheDay() {
        let own = world()
        #expect(own.asked("show count(person.trip) as n of region") == "n\n1\n")
        #expect(own.asked("show count(ever person.trip) as n of region") == "n\n3\n")
        #expect(own.asked("show count(person.trip) as n of region as of 2024-01-10") == "n\n3\n")
        #expect(own.asked("show id, count(person.trip) as n of visit") == "id,n\nv,1\nw,0\n")
        #expect(own.asked("show id, count(ever person.trip) as n of visit") == "id,n\nv,1\nw,2\n")
        #expect(own.asked("show id, exists person.trip as n of visit") == "id,n\nv,yes\nw,no\n")
        #expect(own.asked("show exists (person.trip where id = \"2\") as n of region") == "n\nno\n")
    }

    // MARK: Two ways

    private static let clinics = """
        calendar { data_until: 2024-02-01 }
        table region { key code: text }
        table city { key code: text, region: part of region }
        table clinic { key code: text, city: part of city, region: link to region }
        table visit { key id: text, clinic: part of clinic }
        table place { key id: text, city: part of city }
        """

    @Test func twoWaysAreAskedBack() {
        let own = Conversation(isEmpty: true)
        own.run(SaidOfNumbersTests.clinics)
        own.showsMessages = false
        for question in [
            "count visit by region", "count visit where region = \"x\"", "show id, region of visit",
            "count visit by region.code",
        ] {
            _ = own.asked(question)
            #expect(own.problems.map(\.id) == [.ambiguousLink], "\(question)")
        }
        #expect(
            own.allPasted("count visit by region") == [
                "count visit by clinic.region", "count visit by clinic.city.region",
            ])
        for question in own.allPasted("count visit by region") {
            #expect(!own.asked(question).contains("! S"), "\(question)")
        }
        // An own attribute wins, and where there is one way it is taken.
        for question in ["count clinic by region", "count place by region", "count city by region"] {
            #expect(!own.asked(question).contains("! S"), "\(question)")
        }
    }

    private static let rivers = """
        calendar { data_until: 2024-02-01 }
        table crate { key id: text }
        table harbour { key id: text, crate: part of crate }
        table river { key id: text, harbour: part of harbour, visits: links to crate, back as visitors }
        """

    /// By the name of its table a row below is met along the main path and along a link that has a name of its own
    /// there.
    @Test func twoWaysDownAreAskedBack() {
        let own = Conversation(isEmpty: true)
        own.run(SaidOfNumbersTests.rivers)
        own.showsMessages = false
        for question in [
            "show id, count(river) as n of crate", "count crate where exists river",
            "count crate where no (river where id = \"1\")",
        ] {
            _ = own.asked(question)
            #expect(own.problems.map(\.id) == [.ambiguousLink], "\(question)")
            let mends = own.allPasted(question)
            #expect(mends == ["visitors", "harbour.river"].map { question.replacing("river", with: $0) })
            for mend in mends { #expect(!own.asked(mend).contains("! S"), "\(mend)") }
        }
    }

    /// A polling place that serves two facilities is one place, whichever of them are checked.
    @Test func partsOfSeveralAreCheckedOnce() throws {
        TestFiles.write("shared-facility.csv", Array("code\nA\nB\nC\n".utf8), in: TestFiles.folder)
        TestFiles.write(
            "shared-place.csv", Array("id,serves,need\n1,A;B,50\n2,A,20\n3,C,30\n4,C,3\n".utf8), in: TestFiles.folder)
        let own = Conversation(isEmpty: true)
        own.run(
            """
            calendar { data_until: 2024-02-01 }
            table facility { key code: text }
            table place { key id: text, serves: links to facility, back as places, need: whole number }
            rule enough of place: require need < 10 because "{id}"/"{id}"
            load facility from "shared-facility.csv"; load place from "shared-place.csv"
            """)
        own.run("check facility; check place; check facility where code != \"C\"")
        let counts = own.tables.map { $0.footnotes.rules.map { [$0.failing, $0.rows] } }
        #expect(counts == [[[3, 4]], [[3, 4]], [[2, 2]]])
    }

    /// The smallest integer stands for unknown: nothing is rounded to it.
    @Test func whatIsRoundedToTheEdgeIsTooLarge() {
        let own = Conversation(isEmpty: true)
        own.run("calendar { data_until: 2024-02-01 }\nsay floor(0.0 - 9223372036854775807)")
        #expect(own.problems.map(\.id) == [.overflow])
    }

    // MARK: Places of one name

    private static let places = """
        calendar { data_until: 2024-02-01 }
        coded table province { key code: text, label name: text }
        coded table city { key code: text, label name: text, province: part of province }
        table person { key id: text, city: part of city }
        """

    @Test func theWiderOfTwoPlaces() {
        TestFiles.write("words-p-province.csv", Array("code,name\n1,Jambi\n2,Riau\n3,Solo\n".utf8))
        TestFiles.write("words-p-city.csv", Array("code,name,province\n11,Jambi,1\n12,Sengeti,1\n21,Solo,2\n".utf8))
        TestFiles.write("words-p-person.csv", Array("id,city\na,11\nb,12\nc,21\n".utf8))
        let own = Conversation(isEmpty: true)
        own.run(
            SaidOfNumbersTests.places
                + """

                load province from "words-p-province.csv"
                load city from "words-p-city.csv"
                load person from "words-p-person.csv"
                """
        )
        #expect(own.asked("count person in Jambi") == "count\n2\n")
        #expect(own.tables.last?.footnotes.readings.map(\.english) == ["Jambi = the province Jambi, with Jambi in it"])
        #expect(own.asked("count person not in Jambi") == "count\n1\n")
        _ = own.asked("count person in Solo")
        #expect(own.problems.map(\.id) == [.ambiguousCode])
        for question in own.allPasted("count person in Solo") {
            #expect(!own.asked(question).contains("! S"), "\(question)")
        }
    }

    // MARK: Days

    @Test func todayIsSaidBesideTheDay() {
        #expect(
            notes("count wbp where expected_release < today").contains {
                $0.contains("today is 12 February 2024, the data are those of 14 February 2024")
            })
        #expect(
            notes("hitung wbp yang ekspirasi < hari_ini").contains {
                $0.contains("hari ini 12 Februari 2024, datanya per 14 Februari 2024")
            })
        #expect(
            !notes("count wbp where expected_release < today as of 2024-02-12").contains { $0.contains("today is") })
        #expect(!notes("count wbp where expected_release < election_day").contains { $0.contains("today is") })
        conversation.run("define late of wbp = expected_release < today")
        #expect(notes("count wbp where late").contains { $0.contains("today is 12 February 2024") })
    }

    @Test func todayBehindTheData() {
        conversation.run("calendar { data_until: 2024-01-31 }")
        for question in [
            "count wbp as of today", "count wbp as of h_30, today", "hitung wbp per tanggal hari_ini",
            "changes of wbp from h_30 to today",
        ] {
            let forms = conversation.allPasted(question)
            #expect(conversation.problems.map(\.id) == [.todayBehindData], "\(question)")
            #expect(forms.count == 2, "\(question)")
            for form in forms { #expect(!conversation.asked(form).contains("! S"), "\(form)") }
        }
        #expect(!conversation.asked("count wbp as of 2024-02-12").contains("! S"))
        #expect(!conversation.asked("count wbp as of today - 30 days").contains("! S"))
    }

    // MARK: Counts of nothing

    @Test func zeroSaysOfWhichDaysItIsNot() throws {
        let lines = notes("hitung wbp yang bisa_jadi_dptb")
        let days = try #require(lines.last)
        #expect(days.contains("pada h_7: ") && days.contains("pada h_30: "), "\(lines)")
        let seventh = try #require(number("hitung wbp yang bisa_jadi_dptb per tanggal h_7"))
        #expect(days.contains("pada h_7: \(seventh)") || seventh.count > 3, "\(days) \(seventh)")
        #expect(notes("count wbp where turns_17").contains { $0.contains("on h_30: ") || $0.contains("on h_7: ") })
        #expect(!notes("count satker where kind = LPAS").contains { $0.contains("on h_7") }, "no day is read")
        #expect(!notes("count wbp where turns_17 by sex").contains { $0.contains("on h_7") }, "no single count")
        #expect(!notes("count wbp").contains { $0.contains("on h_7") }, "not 0")
    }

    @Test func zeroNamesTheRowsOfAllTimes() throws {
        let lines = notes("count wbp where left_cause = died")
        let line = try #require(lines.first { $0.hasPrefix("of all times there are ") })
        let question = line.split(separator: "`").last.map(String.init) ?? ""
        #expect(question == "count ever wbp where left_cause = died")
        #expect(line.contains("there are \(number(question) ?? "?")"), "\(line)")
        #expect(
            notes("hitung wbp yang sebab_keluar = wafat").contains {
                $0.hasPrefix("sepanjang waktu ada ") && $0.hasSuffix("`hitung pernah wbp yang sebab_keluar = wafat`")
            })
        #expect(notes("count wbp where left is known").contains { $0.contains("`count ever wbp where left is known`") })
    }

    @Test func zeroTellsTheEndsOfWhatThereIs() {
        func line(_ question: String) -> String { notes(question).first { $0.contains("no row is left after") } ?? "" }
        #expect(
            line("count satker where occupancy > 150").contains("; they have 0")
                && line("count satker where occupancy > 150").contains(" to "))
        #expect(
            line("count wbp where age > 200").contains("; they have 13 to ")
                || line("count wbp where age > 200").contains(" to "))
        #expect(line("count wbp where age between 200 and 300").contains(" to "))
        #expect(line("count wbp where birth_date < 1900-01-01").contains(" to 20"))
        #expect(!line("count wbp where nik = \"1\"").contains("they have"))
        #expect(
            notes("hitung satker yang hunian > 150").contains { $0.contains("; nilainya 0") && $0.contains(" sampai ") }
        )
    }

    // MARK: Rows of one's own

    private static let roster = """
        id,name,nik,kind,sex,birth_date,marital_status,citizen,ktp_el,satker,admitted
        X-1,Ani,,napi,P,1990-01-01,B,yes,S,KPG,2024-01-01
        X-2,Budi,,tahanan,L,1991-01-01,B,yes,S,KPG,2024-01-02
        """

    @Test func whatIsLoadedIsNotThePacks() {
        TestFiles.write("words-roster.csv", Array(SaidOfNumbersTests.roster.utf8))
        conversation.run("load wbp from \"words-roster.csv\"")
        for question in [
            "count wbp", "count wbp where female by satker", "hitung wbp di NTT",
            "show name, count(wbp) as n of satker where count(wbp) > 0",
            "count wbp by province",
        ] {
            let lines = notes(question)
            #expect(!lines.contains { $0.contains("reported") || $0.contains("melapor") }, "\(question): \(lines)")
            #expect(!lines.contains { $0.contains("synthetic") || $0.contains("sintetis") }, "\(question): \(lines)")
        }
        #expect(
            notes("count staff").contains { $0.contains("synthetic data: made up") }, "the pack's rows stay the pack's")
    }

    @Test func whatComesWithADayIsReportedThen() {
        TestFiles.write("words-roster.csv", Array(SaidOfNumbersTests.roster.utf8))
        conversation.run("load wbp from \"words-roster.csv\" as of 2024-02-12")
        _ = notes("count wbp")
        let reported = conversation.tables.last?.footnotes.reported
        #expect(
            reported?.of == 1 && reported?.missing.isEmpty == true,
            "one facility, up to the day: \(String(describing: reported))")
    }

    @Test func whatIsMixedSaysBoth() {
        TestFiles.write("words-events.csv", Array("date,event,wbp\n2024-02-12,bebas,W-00001\n".utf8))
        conversation.run("load events of wbp from \"words-events.csv\"")
        #expect(conversation.problems.isEmpty, "\(conversation.transcript)")
        #expect(
            notes("count wbp").contains {
                $0.contains("all people are made up") && $0.contains("not so what came from words-events.csv")
            })
        #expect(notes("hitung wbp").contains { $0.contains("yang berasal dari words-events.csv bukan") })
    }

    // MARK: Whose number

    @Test func namesFurtherUpSayWhoseNumberTheyAre() {
        #expect(notes("max capacity of wbp").contains { $0.contains("capacity is that of satker") })
        #expect(notes("count wbp where capacity > 300").contains { $0.contains("capacity is that of satker") })
        #expect(notes("hitung wbp yang kapasitas > 300").contains { $0.contains("kapasitas adalah milik satker") })
        #expect(notes("show code, need of ballots").contains { $0.contains("need is that of tps") })
        #expect(!notes("count satker where capacity > 300").contains { $0.contains("is that of") })
        #expect(!notes("count wbp by province").contains { $0.contains("is that of") }, "a place is no number")
    }
}
