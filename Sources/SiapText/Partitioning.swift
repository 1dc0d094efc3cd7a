extension RandomAccessCollection {
    /// The first place from which on the elements are beyond something; those before are not. O(log count).
    ///
    ///     [1, 3, 3, 8].partitioningIndex { $0 > 3 }  // 3
    @inlinable public func partitioningIndex(where isBeyond: (Element) -> Bool) -> Index {
        var low = startIndex, count = count
        while count > 0 {
            let half = count / 2, middle = index(low, offsetBy: half)
            if isBeyond(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
