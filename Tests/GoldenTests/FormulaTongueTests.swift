import SiapData
import SiapSemantics
import SiapText
import Testing

@testable import SiapSession

/// What the pack's formulas say in Indonesian means what they mean.
@Suite struct FormulaTongueTests {
    private static func plan(_ formula: String, of definition: Definition) -> String {
        let conversation = Conversation()
        let table = World.context.catalog[definition.table].schema.names.english
        conversation.run("explain plan show (\(formula)) as x of \(table)")
        return conversation.transcript + conversation.problems.map { "\($0.id)" }.joined()
    }

    @Test(arguments: World.context.definitions.all.indices) func everyDefinitionMeansTheSame(index: Int) {
        let definition = World.context.definitions.all[index]
        let indonesian = FormulaTongue(World.context, .indonesian).said(definition.formula)
        let expected = FormulaTongueTests.plan(definition.formula, of: definition)
        #expect(FormulaTongueTests.plan(indonesian, of: definition) == expected, "\(indonesian)")
    }

    @Test func theWordsAreThoseOfTheTongue() {
        let words = FormulaTongue(World.context, .indonesian)
        #expect(words.said("voter_list = DPT and nik is unknown") == "daftar_pemilih = DPT dan nik kosong")
        #expect(
            words.said("(if $supply_rule = art344 then no else not exists (outreach))")
                == "(jika $aturan_pasokan = pasal344 maka salah jika tidak tidak ada (sosialisasi))")
        #expect(words.said("\"Lapas\" one of  ( unknown )") == "\"Lapas\" salah satu dari  ( kosong )")
    }
}
