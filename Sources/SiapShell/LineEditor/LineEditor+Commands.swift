internal import CLineEditor

extension LineEditor {
    /// Runs the function that a key is bound to.
    func perform(_ command: Int32) -> Int32 {
        let reply: siap_reply
        switch siap_command(UInt32(bitPattern: command)) {
        case SIAP_ENTER: reply = enter()
        case SIAP_NEWLINE: reply = insertLineBreak()
        case SIAP_CLOSE_BLOCK: reply = closeBlock()
        case SIAP_COMPLETE: reply = complete()
        case SIAP_UP: reply = goUp()
        case SIAP_DOWN: reply = goDown()
        case SIAP_SEARCH: reply = beginSearch()
        case SIAP_END_OF_FILE: reply = endOrDelete()
        case SIAP_LINE_END: reply = goToEnd()
        case SIAP_RIGHT: reply = goRight()
        case SIAP_EDIT: reply = openInEditor()
        case SIAP_CLEAR: reply = clearScreen()
        case SIAP_PASTE: reply = paste()
        case SIAP_WAKE: reply = wake()
        default: reply = SIAP_DONE
        }
        return Int32(bitPattern: reply.rawValue)
    }

    private func enter() -> siap_reply {
        let text = buffer.text
        guard text.isBlank || isComplete(text) || isOnEmptyLastLine else { return insertLineBreak() }
        return afterRedraw(.submit(.statement(text)))
    }

    /// An empty line after an incomplete one: let the statement go, and its message say what is missing.
    private var isOnEmptyLastLine: Bool {
        buffer.isOnLastLine && !buffer.isOnFirstLine && String(buffer.scalars[buffer.lineAtCursor]).isBlank
    }

    /// The program that is to come has the screen for itself, and the line comes back behind it.
    private func openInEditor() -> siap_reply {
        let text = buffer.text
        guard isLive else { return afterRedraw(.submit(.edit(text))) }
        write(live.erasing(columns: terminalSize.columns))
        return finish(.edit(text))
    }

    private func insertLineBreak() -> siap_reply {
        // What comes faster than a person types is pasted, and has its own indentation.
        let indentation = siap_editor_has_keys(editor) ? 0 : delegate?.indentation(behind: buffer.textBeforeCursor) ?? 0
        buffer.insert("\n" + String(repeating: " ", count: indentation))
        return SIAP_REFRESH
    }

    /// The brace that ends a block stands under the statement that began it.
    private func closeBlock() -> siap_reply {
        let start = buffer.lineAtCursor.lowerBound, cursor = buffer.cursor
        if start > 0, cursor > start, buffer.scalars[start..<cursor].allSatisfy({ $0 == " " }) {
            let wanted = max(0, delegate?.indentation(behind: String(buffer.scalars.prefix(start)) + "}") ?? 0)
            if wanted < cursor - start { buffer.replace(start..<cursor, with: String(repeating: " ", count: wanted)) }
        }
        buffer.insert("}")
        return SIAP_REFRESH
    }

    /// In vi's mode libedit's own function stops before the last character, while inserting too.
    private func goToEnd() -> siap_reply {
        if takeGhost() { return SIAP_REFRESH }
        buffer.moveCursorToEnd()
        return SIAP_REFRESH
    }

    private func endOrDelete() -> siap_reply {
        if buffer.isEmpty { return afterRedraw(.submit(.endOfInput)) }
        guard !buffer.isCursorAtEnd else { return SIAP_BEEP }
        let cursor = buffer.cursor
        buffer.replace(cursor..<cursor + 1, with: "")
        return SIAP_REFRESH
    }

    // MARK: Waking

    /// libedit's function that moves below the text is private. So the cursor goes to the end of the text, libedit
    /// draws that, and being about to read the next key it wakes us, on the last row.
    func afterRedraw(_ action: Pending) -> siap_reply {
        pending = action
        if case .submit = action { buffer.moveCursorToEnd() }
        siap_editor_wake(editor)
        return SIAP_REFRESH
    }

    private func wake() -> siap_reply {
        if Interrupt.isRequested { return abandon() }
        if let action = pending {
            pending = nil
            return carryOut(action)
        }
        let key = siap_editor_taken_key(editor)
        if let key = UInt32(exactly: key) { return searchKey(key) }
        if siap_editor_take_redraw(editor) { return redrawAfterResize() }
        return SIAP_DONE
    }

    private func carryOut(_ action: Pending) -> siap_reply {
        switch action {
        case .submit(let outcome):
            write(
                outcome == .interrupted
                    ? "^C\n" : isLive && live.isBelowFullRow && !buffer.text.hasSuffix("\n") ? "\r" : "\n")
            return finish(outcome)
        case .list(let candidates):
            list(candidates)
            return SIAP_DONE
        case .begin(let text):
            buffer.insert(text)
            return SIAP_REFRESH
        }
    }

    private func abandon() -> siap_reply {
        Interrupt.clear()
        search = nil
        showPrompt()
        return afterRedraw(.submit(.interrupted))
    }

    /// Terminals wrap their rows anew when they change width, so where our prompt is now is computed, not remembered.
    private func redrawAfterResize() -> siap_reply {
        if isLive {
            write(live.erasing(columns: terminalSize.columns))
            return SIAP_DONE
        }
        let rows = EditorWidth.rowsAbove(
            endOf: buffer.scalars.prefix(buffer.cursor),
            indent: EditorWidth.of(shownPrompt),
            columns: terminalSize.columns)
        write("\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\u{1B}[J")
        siap_editor_draw_below(editor)
        return SIAP_DONE
    }
}
