import SiapData
import SiapFiles
import SiapText
import Testing

struct InferenceTests {
    private func load(_ text: String, format: InputFormat = .csv) throws -> (schema: TableSchema, outcome: LoadOutcome)
    {
        try SchemaInference.load(
            bytes: Array(text.utf8), format: format, name: "survey", catalog: Catalog(), fileName: "survey.csv")
    }

    @Test func typesComeFromAllRows() throws {
        let text = """
            id,n,amount,day,ok,code,big,mixed,none
            A,1,2.5,2024-01-01,yes,007,12345678901234567890,1,
            B,,3,14/2/2024,tidak,012,1,x,
            C,-3,1e3,,,999,2,2,

            """
        let (schema, outcome) = try load(text)
        #expect(
            schema.attributes.map(\.type) == [.text, .wholeNumber, .decimal, .date, .truth, .text, .text, .text, .text])
        #expect(schema.attributes[0].role == .key)
        #expect(outcome.rowCount == 3)
        #expect(outcome.rejects.isEmpty)
        #expect(
            (0..<3).map { outcome.columns[3].value(at: $0) } == [
                Day.iso("2024-01-01"), Day.iso("2024-02-14"), .unknown,
            ])
        #expect(outcome.columns[5].value(at: 0) == .text("007"))
    }

    @Test func namesAreMadeFit() throws {
        let (schema, _) = try load("No,Nama Lengkap,by,% turun,2024,,a b!,a-b?\n1,x,y,z,1,2,3,4\n")
        #expect(
            schema.attributes.map(\.names.english) == [
                "column_No", "Nama_Lengkap", "column_by", "column_turun", "column_2024", "column_6", "a_b", "a_b_2",
            ])
        #expect(schema.attributes[0].names.indonesian == "kolom_No")
        #expect(schema.attributes[0].role == .key)
    }

    @Test func aKeyMustBeUnique() throws {
        #expect(try load("id,x\nA,1\nA,2\n").schema.keyAttribute == nil)
        #expect(try load("id,x\nA,1\n,2\n").schema.keyAttribute == nil)
        #expect(try load("name,x\nA,1\nB,2\n").schema.keyAttribute == nil)
        #expect(try load("survey_id,x\nA,1\nB,2\n").schema.keyAttribute == AttributeID(index: 0))
    }

    @Test func commasAreDecimalWhereSemicolonsSeparate() throws {
        let (schema, outcome) = try load("a;b\n8,5;1\n1.234,5;2\n")
        #expect(schema.attributes.map(\.type) == [.decimal, .wholeNumber])
        #expect(outcome.columns[0].value(at: 1) == .decimal(1234.5))
        // The mark found in late rows counts too.
        let rows = (0..<9000).map { "\($0);x\n" }.joined()
        let late = try load("a;b\n" + rows + "8.5;y\n")
        #expect(late.schema.attributes[0].type == .decimal)
        #expect(late.outcome.columns[0].value(at: 9000) == .decimal(8.5))
    }

    @Test func raggedRowsAndTwinColumns() throws {
        #expect(try load("a,b\n1,2\n3\n").outcome.rejects.map(\.diagnostic.id) == [.csvRagged])
        #expect(Fixtures.refusal { _ = try load("a b,a_b\n1,2\n") } == .csvDuplicateColumn)
        #expect(Fixtures.refusal { _ = try load("") } == .csvEmpty)
    }

    @Test func jsonToo() throws {
        let (schema, outcome) = try load(#"[{"x": 1, "y": "a"}, {"y": "b", "z": true}]"#, format: .json)
        #expect(schema.attributes.map(\.type) == [.wholeNumber, .text, .truth])
        #expect(outcome.rowCount == 2)
    }
}
