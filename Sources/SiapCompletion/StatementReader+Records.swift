import SiapData
import SiapSyntax
import SiapText

/// `record EVENT of ROW (VALUES) on DATE`, word by word.
extension StatementReader {
    /// Steps: 0 the event, 1 it is named, 2 a table, 3 the row's key, 4 the row is named, 5 a parameter, 6 its value, 7
    /// the value is there, 8 the date, 9 after the brackets.
    mutating func takeRecord(_ token: Token) {
        if token.isKeyword(.on), construct.step > 2, construct.step != 6 {
            construct.step = 8
            return
        }
        switch construct.step {
        case 0, 1: takeEventName(token)
        case 2:
            construct.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
            construct.step = token.kind == .variable ? 4 : 3
        case 3: construct.step = token.kind == .string ? 4 : 3
        case 4, 9: if token.symbol == .openParenthesis { construct.step = 5 }
        case 5:
            if token.symbol == .equal { construct.step = 6 } else { construct.settingName = text(token) }
        case 6, 7: construct.step = token.symbol == .comma ? 5 : token.symbol == .closeParenthesis ? 9 : 7
        default: break
        }
    }

    private mutating func takeEventName(_ token: Token) {
        if token.isKeyword(.of) {
            construct.step = 2
        } else {
            construct.path.append(text(token))
            construct.step = 1
        }
    }

    var recordPlace: Place {
        switch construct.step {
        case 0: return .eventName
        case 1: return .words([.of])
        case 2: return .table([])
        // A key is seldom known by its beginning, and there are thousands.
        case 3: return .nothing
        case 4, 9: return .words([.on])
        case 5: return .parameter(of: recordedEvents)
        case 6: return .compared(recordedParameter.map { NameBook.Found(type: $0.type) })
        case 8: return .date
        default: return .nothing
        }
    }

    private var recordedEvents: [EventSchema] {
        let name = normalizedName(construct.path.joined(separator: " "))
        return book.catalog.events.filter {
            normalizedName($0.names.english) == name || normalizedName($0.names.indonesian) == name
        }
    }

    private var recordedParameter: EventSchema.Parameter? {
        recordedEvents.lazy.flatMap(\.parameters).first { $0.isNamed(construct.settingName) }
    }
}

extension Offers {
    func eventNames(_ list: inout Collector) {
        for event in book.catalog.events {
            list.add(event.names, as: .attribute, description: book.catalog[event.table].schema.names)
        }
    }

    func parameters(of events: [EventSchema], into list: inout Collector) {
        for parameter in events.flatMap(\.parameters) {
            list.add(parameter.names, as: .attribute, description: describe(parameter.type))
        }
    }
}
