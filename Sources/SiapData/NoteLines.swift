/// Lines above the header of a csv that tell of it, each after `# `.
///
/// Whoever writes them and whoever reads past them must agree on how they begin: the first line is ours and says so.
public enum NoteLines {
    /// Before every line of notes.
    public static let start = "# "
    /// How the first line begins, by which a file of ours is known.
    public static let mark = "# siap:"

    /// How many of the first lines tell of what is below them.
    ///
    /// After our own mark all that begin so; elsewhere only those that could be no header, since `# of people,place` is
    /// one.
    public static func count(_ lines: some Sequence<some StringProtocol>) -> Int {
        var count = 0
        var isOurs = false
        for line in lines {
            if count == 0 { isOurs = line.hasPrefix(mark) }
            guard line.hasPrefix(start), isOurs || !line.contains(where: { $0 == "," || $0 == ";" || $0 == "\t" })
            else { break }
            count += 1
        }
        return count
    }
}
