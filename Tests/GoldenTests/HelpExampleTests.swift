import SiapSemantics
import SiapText
import Testing

@testable import SiapSession
@testable import SiapWords

/// Every example that a page of the help shows is a statement that runs on the built-in pack.
@Suite struct HelpExampleTests {
    @Test(arguments: Tongue.allCases) func everyExampleRuns(_ tongue: Tongue) {
        let book = HelpPageTests.book(tongue)
        let examples = book.allExamples(tongue: tongue)
        #expect(examples.count > 400)
        let session = Session(tongue: tongue, today: World.today)
        session.load(World.pack)
        for example in examples {
            let status = session.run(SourceText(example))
            #expect(status == .done, "\(example)")
        }
    }
}
