import SiapData
import SiapSyntax
import SiapText

/// Number literals keep their spelling until their type is known.
extension Binder {
    func bindNumber(_ spelling: String, at range: SourceRange, expecting: ValueType?) -> BoundExpression {
        if case .link(let table)? = expecting {
            if let row = rowConstant(spelling, of: table, at: range) { return row }
            reportUnknownRow(spelling, of: table, at: range)
            return .invalid
        }
        if case .code(let list)? = expecting {
            if let index = list.position(of: spelling) {
                return .constant(.code(list, index: index), type: .code(list))
            }
            reportUnknownCode(spelling, of: .code(list), at: range)
            return .invalid
        }
        return number(spelling, at: range, besideWhole: expecting == .wholeNumber)
    }

    /// In an Indonesian statement 2.184 is 2184 and 8,5 a decimal, and both are said back; in an English one 2.184
    /// beside a whole number is questioned.
    private func number(_ spelling: String, at range: SourceRange, besideWhole: Bool) -> BoundExpression {
        let grouped = isGrouped(spelling)
        if context.tongue == .indonesian {
            if grouped {
                let digits = spelling.filter { $0 != "." }
                readings.append(Bilingual("\(spelling) = \(digits)"))
                return whole(digits, at: range)
            }
            if spelling.contains(",") {
                let parts = spelling.split(separator: ",", omittingEmptySubsequences: false)
                let wholePart = parts[0].filter { $0 != "." }
                return decimal("\(wholePart).\(parts.dropFirst().joined())", at: range)
            }
        } else if grouped, besideWhole {
            let digits = spelling.filter { $0 != "." }
            report(
                .questionedNumber(written: spelling), at: range,
                proposals: [Bilingual(digits), Bilingual("\(spelling)0")])
            return .invalid
        }
        return spelling.contains(".") ? decimal(spelling, at: range) : whole(spelling, at: range)
    }

    private func isGrouped(_ spelling: String) -> Bool {
        let groups = spelling.split(separator: ".", omittingEmptySubsequences: false)
        return groups.count > 1 && (1...3).contains(groups[0].count) && groups[0] != "0"
            && groups.dropFirst().allSatisfy { $0.count == 3 }
            && spelling.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ".") }
    }

    private func whole(_ digits: String, at range: SourceRange) -> BoundExpression {
        guard let value = Int64(digits) else {
            report(.numberTooBig(written: digits), at: range)
            return .invalid
        }
        return .constant(.whole(value), type: .wholeNumber)
    }

    private func decimal(_ text: String, at range: SourceRange) -> BoundExpression {
        guard let value = Double(text), value.isFinite else {
            report(.numberTooBig(written: text), at: range)
            return .invalid
        }
        return .constant(.decimal(value), type: .decimal)
    }
}
