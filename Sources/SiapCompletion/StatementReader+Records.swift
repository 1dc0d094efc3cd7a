import SiapData
import SiapSyntax
import SiapText

/// `record EVENT of ROW (VALUES) on DATE`, word by word.
extension StatementReader {
    /// Steps: 0 the event, 1 it is named, 2 a table, 3 the row's key, 4 the row is named, 5 a parameter, 6 its value, 7 the value is
    /// there, 8 the date, 9 after the brackets.
    mutating func takeRecord(_ token: Token) {
        if token.isKeyword(.on), frame.step > 2, frame.step != 6 {
            frame.step = 8
            return
        }
        switch frame.step {
        case 0, 1: takeEventName(token)
        case 2:
            frame.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
            frame.step = token.kind == .variable ? 4 : 3
        case 3: frame.step = token.kind == .string ? 4 : 3
        case 4, 9: if token.symbol == .openParenthesis { frame.step = 5 }
        case 5:
            if token.symbol == .equal { frame.step = 6 } else { frame.settingName = text(token) }
        case 6, 7: frame.step = token.symbol == .comma ? 5 : token.symbol == .closeParenthesis ? 9 : 7
        default: break
        }
    }

    private mutating func takeEventName(_ token: Token) {
        if token.isKeyword(.of) {
            frame.step = 2
        } else {
            frame.path.append(text(token))
            frame.step = 1
        }
    }

    var recordPlace: Place {
        switch frame.step {
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
        let name = normalizedName(frame.path.joined(separator: " "))
        return book.catalog.events.filter { normalizedName($0.names.english) == name || normalizedName($0.names.indonesian) == name }
    }

    private var recordedParameter: EventSchema.Parameter? {
        recordedEvents.lazy.flatMap(\.parameters).first { $0.isNamed(frame.settingName) }
    }
}

extension Offers {
    func eventNames(_ list: inout Collector) {
        for event in book.catalog.events {
            list.add(event.names, as: .attribute, description: book.catalog[event.table].schema.names)
        }
    }

    func parameters(of events: [EventSchema], into list: inout Collector) {
        for parameter in events.flatMap(\.parameters) { list.add(parameter.names, as: .attribute, description: describe(parameter.type)) }
    }
}
