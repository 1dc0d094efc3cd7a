import SiapData
import SiapFiles
import SiapText
import Testing

/// Keys, links to other tables, and links of a table to itself.
struct KeyAndLinkTests {
    @Test func laterRowsOfAKeyAreRejected() throws {
        let outcome = try Fixtures.loadPeople("id,name\nB,one\nA,two\nB,three\nC,four\nA,five\n")
        #expect(outcome.keys == ["B": 0, "A": 1, "C": 2])
        #expect(outcome.reasons == [.duplicateKey, .duplicateKey])
        let expected: [Problem] = [
            .duplicateKey(key: "B", line: 4, firstLine: 2), .duplicateKey(key: "A", line: 6, firstLine: 3),
        ]
        #expect(outcome.rejects.map(\.diagnostic.problem) == expected)
    }

    @Test func aRejectedRowClaimsNoKey() throws {
        let outcome = try Fixtures.loadPeople("id,born\nA,2024-99-99\nA,2024-01-01\n")
        #expect(outcome.reasons == [.badCell])
        #expect(outcome.keys == ["A": 0])
    }

    @Test func emptyKeysAreRejected() throws {
        let outcome = try Fixtures.loadPeople("id,name\n,one\nunknown,two\nA,three\n")
        #expect(outcome.reasons == [.emptyKey, .emptyKey])
        #expect(outcome.rowCount == 1)
    }

    @Test func wholeNumberKeysAreNumbers() throws {
        var catalog = Catalog()
        let id = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual("t"),
                attributes: [Fixtures.attribute("no", .wholeNumber, role: .key)])
        )
        let outcome = try TableLoader.load(
            bytes: Array("no\n7\n007\n12\nx\n".utf8), format: .csv, into: catalog[id].schema, catalog: catalog,
            fileName: "t.csv")
        #expect(outcome.reasons == [.duplicateKey, .badCell])
        catalog[id].setRows(outcome.columns, rowCount: outcome.rowCount, keyIndex: outcome.keyIndex)
        #expect(catalog[id].row(key: "12") == 1)
        #expect(catalog[id].key(of: 1) == "12")
    }

    @Test func linksByKeyLabelAndAlias() throws {
        let world = try Fixtures.world()
        let outcome = try Fixtures.loadPeople("id,regency\nA,53.71\nB,kota kupang\nC,PKP\nD,\n")
        let expected: [Value] = [
            .row(world.regency, row: 0), .row(world.regency, row: 0), .row(world.regency, row: 2), .unknown,
        ]
        #expect(try Fixtures.values(outcome, "regency") == expected)
    }

    @Test func linksToNothingAreRejectedWithNearNames() throws {
        let outcome = try Fixtures.loadPeople("id,regency\nA,Pangkalpinan\nB,99.99\n")
        #expect(outcome.reasons == [.linkToNothing, .linkToNothing])
        #expect(outcome.rejects[0].diagnostic.proposals == [Bilingual("Pangkalpinang")])
        guard case .linkToNothing(_, _, let line, _) = outcome.rejects[1].diagnostic.problem else { return }
        #expect(line == 3)
    }

    @Test func manyLinksArePartedBySemicolons() throws {
        let outcome = try Fixtures.loadPeople(
            "id,visited\nA,53.71; PKP\nB,\nC,53.01;;53.01\nD,53.01;nowhere\nE,19.71\n")
        #expect(outcome.reasons == [.linkToNothing])
        #expect((0..<4).map { outcome.columns[11].list(at: $0) } == [[0, 2], [], [1], [2]])
    }

    @Test func linksToItselfMayPointForward() throws {
        let outcome = try Fixtures.loadUnits("code,name,parent,friends\nA,Alpha,B,\nB,Beta,,A;Gamma\nC,Gamma,Alpha,\n")
        #expect(outcome.rejects.isEmpty)
        let world = try Fixtures.world()
        #expect(
            (0..<3).map { outcome.columns[2].value(at: $0) } == [
                .row(world.unit, row: 1), .unknown, .row(world.unit, row: 0),
            ])
        #expect(outcome.columns[3].list(at: 1) == [0, 2])
    }

    @Test func rowsThatLinkToRejectedRowsFallWithThem() throws {
        // D links to nothing, C to D, B to C; A stands alone and its place moves.
        let outcome = try Fixtures.loadUnits("code,name,parent\nB,b,C\nC,c,D\nD,d,nowhere\nA,a,A\n")
        #expect(outcome.rejectLines == [2, 3, 4])
        #expect(Set(outcome.reasons) == [.linkToNothing])
        let world = try Fixtures.world()
        #expect(outcome.columns[2].value(at: 0) == .row(world.unit, row: 0))
    }

    @Test func privateValuesNeverShowInRejects() throws {
        let secret = "5371021207800001"
        let outcome = try Fixtures.loadPeople(
            "id,nik,born\nA,\(secret),2024-99-01\nB,\(secret)\n\(secret),C,2000-01-01,x\nD,,zz\n")
        #expect(outcome.reasons == [.badCell, .csvRagged, .csvRagged, .badCell])
        #expect(outcome.rejects[0].cells == ["A", "•••", "2024-99-01"])
        #expect(outcome.rejects[3].cells == ["D", "", "zz"])
        let bytes = RejectWriter.csv(outcome.rejects, header: outcome.header, tongue: .indonesian) { "\($0.problem)" }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains(secret))
        #expect(text.hasPrefix("baris,alasan,id,nik,born\n2,"))
    }

    @Test func aPrivateKeyAndAPrivateNumberAreMaskedToo() throws {
        var catalog = Catalog()
        let id = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual("t"),
                attributes: [
                    Fixtures.attribute("nik", .text, role: .key, isPrivate: true),
                    Fixtures.attribute("debt", .wholeNumber, isPrivate: true),
                ]))
        let text = "nik,debt\n123,5\n123,6\n456,secret\n"
        let outcome = try TableLoader.load(
            bytes: Array(text.utf8), format: .csv, into: catalog[id].schema, catalog: catalog, fileName: "t.csv")
        let shown = "\(outcome.rejects)"
        #expect(!shown.contains("123") && !shown.contains("secret"))
    }
}
