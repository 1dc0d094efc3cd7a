/// Where records come from: a delimited text or JSON. Both give blocks of the same shape to the same builders.
protocol RecordSource: AnyObject {
    /// Names of the columns as the file spells them.
    var header: [String] { get }
    /// How numbers are probably written, before any has been seen.
    var usualNumbers: NumberStyle { get }
    /// Whether what is seen may decide otherwise.
    var mayUseOtherNumbers: Bool { get }
    /// Fills an empty block; the end of the file when no row was added. Rows of the wrong width go to `log`.
    func fill(_ block: RecordBlock, log: RejectLog) throws
    /// Back to the first record.
    func rewind()
}

/// Which mark parts a number's decimals: `8.5` or `8,5`. The other one may group thousands.
enum NumberStyle { case point, comma }
