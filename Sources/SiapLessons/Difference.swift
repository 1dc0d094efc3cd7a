import SiapText

/// What sets a wrong answer apart from the right one, as far as its result shows.
package enum Difference {
    /// A condition of the task is missing; its words follow what it speaks of ("whose kind is …").
    case conditionMissing(String)
    /// The answer has a condition that the task does not ask for.
    case conditionTooMany(String)
    /// One condition stands in the place of another.
    case otherCondition(given: String, meant: String)
    /// The rows for which the condition does not hold were taken.
    case opposite(String)
    /// `or` where both conditions are to hold.
    case orForAnd
    /// `and` where one of the conditions is enough.
    case andForOr
    /// `a and b or c` where `a and (b or c)` is meant.
    case bracketsMissing
    /// `>` for `>=`.
    case boundary(written: String, meant: String)
    /// `<` for `>`.
    case reversed
    /// One of several places or codes was left out.
    case choiceMissing(String)
    /// Only those on the date, where all there ever were are asked for; and the other way round.
    case everMissing, everTooMany
    /// All is right but the date.
    case date(given: String, meant: String)
    /// The figure is the total of what was to stand in groups.
    case ungrouped(by: String)
    /// Groups, where one figure is asked for.
    case grouped
    case otherGroup(given: String, meant: String)
    /// All rows, where only the first are asked for; or another number of them.
    case top
    case order
    /// The rows themselves, where their number is asked for.
    case rowsShown(Int)
    /// The rows are the right ones; something else is counted or shown of them.
    case otherMeasure
    /// All is right but the conditions.
    case conditions(tooMany: Bool?)
    case unknown
}
