internal import SiapText

/// Depth is counted, never felt: the stack must hold both this recursion and the release of the tree.
extension GrammarParser {
    /// Reads one level deeper, unless the limit is reached: then the statement is given up with one message.
    func nested<Tree>(orElse fallback: Tree, _ read: (GrammarParser) -> Tree) -> Tree {
        if depth >= Parser.nestingLimit {
            giveUp()
            return fallback
        }
        depth += 1
        let outerPeak = peak
        peak = 0
        let tree = read(self)
        height = max(peak, height) + 1
        peak = max(outerPeak, height)
        depth -= 1
        return tree
    }

    /// Notes how deep a tree with children of these heights is.
    func join(_ left: Int, right: Int) {
        height = max(left, right) + 1
        if height > peak { peak = height }
        if height > Parser.nestingLimit * 2 { giveUp() }
    }

    func giveUp() {
        if !isTooDeep {
            isTooDeep = true
            hasUnclosedBlock = true
            isRecovering = false
            fail(.nestingTooDeep(limit: Parser.nestingLimit), at: place)
        }
        isRecovering = true
        // Nothing of this statement is read any more: the next token that is seen is its end.
        while token.kind != .end, token.kind != .endOfFile { skipOne() }
    }
}
