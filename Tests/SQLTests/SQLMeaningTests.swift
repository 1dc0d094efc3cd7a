import SiapData
import SiapSemantics
import SiapText
import Testing

@testable import SiapSQL

/// What SQL would decide otherwise than siap is written so that both agree.
@Suite struct SQLMeaningTests {
    private let houses = Houses()

    // MARK: Unknown

    @Test func unknownIsNull() throws {
        #expect(try houses.line("count house where capacity is unknown").contains("WHERE house.capacity IS NULL"))
        #expect(try houses.line("count house where capacity is known").contains("WHERE house.capacity IS NOT NULL"))
        #expect(try houses.line("count house where not (capacity is known)").contains("WHERE house.capacity IS NULL"))
        #expect(
            try houses.line("show capacity otherwise 0 as places of house").contains(
                "COALESCE(house.capacity, 0) AS places"))
    }

    /// SQL's ELSE takes what is unknown with what is false.
    @Test func aChoiceOfWhatIsUnknownIsUnknown() throws {
        let line = try houses.line("show (if capacity > 5 then \"large\" else \"small\") as size of house")
        let known = try #require(line.firstRange(of: "WHEN house.capacity > 5 THEN 'large'")),
            unknown = try #require(line.firstRange(of: "WHEN house.capacity IS NULL THEN NULL"))
        let otherwise = try #require(line.firstRange(of: "ELSE 'small'"))
        #expect(known.upperBound <= unknown.lowerBound && unknown.upperBound <= otherwise.lowerBound)
    }

    @Test func aChoiceOfWhatIsAlwaysKnownAsksForNoUnknown() throws {
        #expect(
            try !houses.line("show (if capacity is known then \"told\" else \"open\") as state of house").contains(
                "THEN NULL"))
    }

    @Test func nothingIsDividedByZero() throws {
        #expect(try houses.line("show capacity / order as part of house").contains("/ NULLIF(house.\"order\", 0)"))
        // Whole numbers are not cut.
        #expect(try houses.line("show capacity / 2 as half of house").contains("house.capacity * 1.0 / 2"))
    }

    @Test func aShareIsOfThoseOfWhomItIsKnown() throws {
        let line = try houses.line("share where capacity > 5 of house")
        #expect(line.contains("COUNT(*) FILTER (WHERE house.capacity > 5)"))
        #expect(line.contains("COUNT(*) FILTER (WHERE house.capacity IS NOT NULL)"))
        #expect(!line.contains("COUNT(*) * 100.0"))
    }

    @Test func unknownComesLastWhicheverWay() throws {
        for way in ["", " desc"] {
            #expect(try houses.line("show name, capacity of house sort capacity\(way)").contains("NULLS LAST"))
        }
    }

    // MARK: Codes and links

    @Test func aCodeIsFoundByAllThatAFileMayWrite() throws {
        #expect(
            try houses.line("count house where kind = Rutan").contains("house.kind IN ('Rutan', 'rumah_tahanan', 'RT')")
        )
        #expect(
            try houses.line("count house where kind != Rutan").contains(
                "house.kind NOT IN ('Rutan', 'rumah_tahanan', 'RT')"))
        // One with a single spelling needs no list.
        #expect(try houses.line("count house where kind = Lapas").contains("house.kind = 'Lapas'"))
    }

    @Test func aCodeIsShownUnderOneName() throws {
        let line = try houses.line("count house by kind")
        #expect(line.contains("CASE WHEN house.kind IN ('rumah_tahanan', 'RT') THEN 'Rutan' ELSE house.kind END"))
    }

    @Test func linksAreJoinedOnce() throws {
        let line = try houses.line(
            """
            count person where house.capacity > 5 and house.opened < 2020-01-01 and house.province.name = "NTT" by house
            """
        )
        #expect(line.components(of: "JOIN house") == 1)
        #expect(line.components(of: "JOIN province") == 1)
        #expect(line.contains("LEFT JOIN house ON house.code = person.house"))
    }

    @Test func onlyThoseWhoLiveOnTheDayAreCounted() throws {
        let now = try houses.line("count person"), then = try houses.line("count person as of 2023-06-01")
        #expect(
            now.contains("person.came <= DATE '2024-02-14'")
                && now.contains("person.\"left\" IS NULL OR person.\"left\" > DATE '2024-02-14'"))
        #expect(then.contains("DATE '2023-06-01'") && !then.contains("2024-02-14"))
        #expect(try !houses.line("count ever person").contains("left"))
    }

    // MARK: Definitions

    private static let long =
        "define large of house = (if capacity > 5 and opened < 2000-01-01 and order < 3 and name ~ \"a\" then capacity "
        + "else order) \"Large or early\""

    @Test func aShortDefinitionIsWrittenWhereItIsUsed() throws {
        var houses = Houses()
        houses.define("define big of house = capacity > 100")
        let line = try houses.line("count house where big")
        #expect(!line.contains("WITH"))
        #expect(line.contains("WHERE house.capacity > 100"))
    }

    @Test func aLongDefinitionIsWrittenOnce() throws {
        var houses = Houses()
        houses.define(Self.long)
        let statement = try houses.sql("show name, large, large + 1 as more of house where large > 2 sort large")
        #expect(statement.components(of: "house_large AS (") == 1)
        let once = try houses.sql("count house where large > 2")
        #expect(statement.components(of: "ILIKE") == once.components(of: "ILIKE"))
        #expect(statement.components(of: "JOIN house_large") == 1)
        #expect(statement.contains("-- house_large: Large or early\n"))
    }

    /// A common table expression can use those above it only.
    @Test func whatOthersNeedStandsAbove() throws {
        var houses = Houses()
        houses.define(Self.long)
        houses.define(
            """
            define outer of house = (if large > 1 and large < 9 and capacity > 3 and order > 4 and opened < 1990-01-01 \
            then large else 0)
            """
        )
        let statement = try houses.sql("count house where outer > 0")
        let inner = try #require(statement.firstRange(of: "house_large AS (")),
            outer = try #require(statement.firstRange(of: "house_outer AS ("))
        #expect(inner.lowerBound < outer.lowerBound)
    }

    // MARK: Privacy

    @Test func namesOfPeopleAreMasked() throws {
        var houses = Houses()
        houses.context.mayAskWhole = true
        let question = "count house where director = \"Budi Santoso\" and name = \"Rutan Soe\""
        let masked = try houses.sql(question, masksTexts: true)
        #expect(!masked.contains("Budi"))
        #expect(masked.contains("house.director = '•••'") && masked.contains("-- '•••' stands for a name"))
        #expect(masked.contains("'Rutan Soe'"), "what is nobody's is told")
        #expect(try houses.sql(question).contains("'Budi Santoso'"))
    }
}

extension String {
    /// How often a part stands in it.
    func components(of part: String) -> Int { split(separator: part, omittingEmptySubsequences: false).count - 1 }
}
