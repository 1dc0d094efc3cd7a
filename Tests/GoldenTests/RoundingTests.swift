import Testing

/// What is rounded is the number as it is shown, in its first 15 digits: the product of two decimals lies a little
/// beside it.
@Suite struct RoundingTests {
    private let conversation = Conversation()

    @Test(arguments: [
        ("ceil(100 * 1.1)", "110"), ("ceil(0.07 * 100)", "7"), ("floor(0.29 * 100)", "29"), ("round(1.005, 2)", "1.01"),
        ("round(2.675, 2)", "2.68"),
        ("round(-1.005, 2)", "-1.01"), ("round(2.5)", "3"), ("ceil(2.1)", "3"), ("floor(-2.1)", "-3"),
        ("ceil(7.000000000001)", "8"),
        ("floor(6.99999999999)", "6"), ("round(1234567, -3)", "1,235,000"), ("number(\" 0417 \")", "417"),
        ("round(0.1 + 0.2, 15)", "0.3"),
        ("ceil(1234567890123456.0)", "1,234,567,890,123,456"), ("ceil(9007199254740992.0)", "9,007,199,254,740,992"),
    ])
    func asShown(_ formula: String, _ expected: String) {
        #expect(conversation.asked("say \(formula)") == expected + "\n", "\(formula)")
    }

    /// A reserve of a share of the voters, rounded up: not one ballot more where it comes out even.
    @Test func aReserveThatComesOutEvenIsNotRoundedUp() {
        for share in ["0.01", "0.02", "0.025", "0.07", "0.1"] {
            for voters in stride(from: 1_000, through: 300_000, by: 1_000) {
                let whole = voters / 1_000 * (Int((Double(share) ?? 0) * 1_000 + 0.5))
                #expect(
                    conversation.asked("say ceil(\(share) * \(voters)) - \(whole)") == "0\n", "\(share) of \(voters)")
            }
        }
    }
}
