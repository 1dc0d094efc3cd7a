internal import SiapText

/// Lays candidates out for a terminal of a given size.
struct CompletionColumns {
    let columns: Int
    let rows: Int
    let tongue: Tongue

    private static let gap = 2
    private static let widestDescription = 44

    /// The lines of the list, none wider than the terminal, none more than leave the prompt in sight.
    func lines(_ candidates: [CompletionList.Candidate]) -> [String] {
        let room = max(1, rows - 3)
        let described = described(candidates)
        if described.count <= room { return described }
        let notable = candidates.filter(\.isNotable)
        if !notable.isEmpty, room > 2 {
            return notableFirst(notable, others: candidates.filter { !$0.isNotable }.map(\.text), room: room)
        }
        let bare = arranged(candidates.map(\.text))
        guard bare.count > room else { return bare }
        return shortened(candidates.map(\.text), to: room)
    }

    /// What is to the point with its description, below it as many of the others as there is room for.
    private func notableFirst(_ notable: [CompletionList.Candidate], others: [String], room: Int) -> [String] {
        var kept = notable.count
        // One line tells how many more there are.
        while kept > 1, described(Array(notable.prefix(kept))).count > room - 1 { kept -= max(1, kept / 16) }
        let head = described(Array(notable.prefix(kept)))
        if kept < notable.count { return head + [more(notable.count - kept + others.count)] }
        let rest = arranged(others)
        if head.count + rest.count <= room { return head + rest }
        return head.count + 1 < room ? head + shortened(others, to: room - head.count) : head + [more(others.count)]
    }

    private func described(_ candidates: [CompletionList.Candidate]) -> [String] {
        let limit = columns - 1
        let texts = min(limit, candidates.map { EditorWidth.of($0.text) }.max() ?? 0)
        let roomForDescription = min(Self.widestDescription, limit - texts - Self.gap)
        // Less than a word of description helps nobody.
        guard roomForDescription >= 8, candidates.contains(where: { !$0.description.isEmpty }) else {
            return arranged(candidates.map(\.text))
        }
        return arranged(
            candidates.map { candidate in
                guard !candidate.description.isEmpty else { return candidate.text }
                let description = EditorWidth.fitted(candidate.description, into: roomForDescription)
                return EditorWidth.padded(candidate.text, to: texts + Self.gap) + description
            })
    }

    /// Cells read downwards, as many beside each other as fit.
    private func arranged(_ cells: [String]) -> [String] {
        // The last column stays empty: a full row would wrap on some terminals and not on others.
        let limit = columns - 1
        let cells = cells.map { EditorWidth.fitted($0, into: limit) }
        let cellWidth = (cells.map { EditorWidth.of($0) }.max() ?? 0) + Self.gap
        let across = max(1, (limit + Self.gap) / cellWidth)
        let down = (cells.count + across - 1) / across
        return (0..<down).map { row in
            let line = stride(from: row, to: cells.count, by: down).map { cells[$0] }
            let padded = line.dropLast().map { EditorWidth.padded($0, to: cellWidth) }
            return padded.joined() + (line.last ?? "")
        }
    }

    private func shortened(_ texts: [String], to room: Int) -> [String] {
        var kept = texts.count
        while kept > 1, arranged(Array(texts.prefix(kept))).count > room - 1 { kept -= max(1, kept / 16) }
        return arranged(Array(texts.prefix(kept))) + [more(texts.count - kept)]
    }

    private func more(_ left: Int) -> String {
        EditorWidth.fitted(
            Bilingual(english: "… and \(left) more", indonesian: "… dan \(left) lagi")[tongue], into: columns - 1)
    }
}
