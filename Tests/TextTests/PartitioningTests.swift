import SiapText
import Testing

@Suite struct PartitioningTests {
    @Test(arguments: 0..<9) func findsWhatHalvingFinds(_ count: Int) {
        let numbers = (0..<count).map { 2 * $0 }
        for wanted in -1...(2 * count) {
            let first = numbers.firstIndex { $0 >= wanted } ?? count
            #expect(numbers.partitioningIndex { $0 >= wanted } == first)
            // A part of a list keeps the places of the whole.
            #expect(numbers[(count / 2)...].partitioningIndex { $0 >= wanted } == max(first, count / 2))
        }
    }
}
