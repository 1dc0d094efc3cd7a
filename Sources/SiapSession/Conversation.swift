import SiapFollowUps
import SiapReports
public import SiapText
import SiapWords

/// What was said so far, and how it is to be said on: a value. A copy of it is the conversation as it was.
///
/// What variables hold and the last result belong to it, too; they stand in the `BindingContext`, where a statement is
/// read against them.
public struct Conversation {
    public var settings = Settings()
    /// The tongue of the last reply, for statements whose words are the same in both.
    public internal(set) var tongue: Tongue
    /// Values given with `--set`, by normalized name.
    public var parameters: [String: String] = [:]
    /// The last question answered, whole: with what it goes on from.
    var lastQuestion: String?
    /// What the variables in it held.
    var lastQuestionVariables = VariablesAsked()
    /// The last question answered, for `why`.
    var lastAnswer: LastAnswer?
    /// Questions answered so far.
    var answersGiven = 0
    /// What restatements have said once.
    var saidInRestatements: Set<String> = []
    /// The report made last.
    var lastReport = LastReport.none

    init(tongue: Tongue) { self.tongue = tongue }
}
