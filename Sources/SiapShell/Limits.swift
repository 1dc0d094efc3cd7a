import Glibc
public import SiapText

/// What stops a query from outside: Ctrl-C, and the memory of the machine.
public enum Limits {
    /// 80 % of the machine's memory, in pages; `help limits` names it.
    private static let mostPages = sysconf(Int32(_SC_PHYS_PAGES)) / 10 * 8

    /// From here on Ctrl-C no longer ends the process: `stopReason` tells of it.
    public static func heedInterrupts() { Interrupt.install() }

    /// `.interrupted` after Ctrl-C, `.outOfMemory` beyond 80 % of the machine's memory; nil: go on.
    public static func stopReason() -> Problem? {
        if Interrupt.isRequested { return .interrupted }
        return residentPages > mostPages ? .outOfMemory(column: nil) : nil
    }

    /// Pages of this process in memory, as the kernel counts them; asked once for some 64,000 rows.
    private static var residentPages: Int {
        let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        if file < 0 { return 0 }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 128)
        let count = read(file, &buffer, buffer.count)
        let fields = buffer[..<max(0, count)].split(separator: UInt8(ascii: " "))
        return fields.count > 1 ? Int(String(decoding: fields[1], as: UTF8.self)) ?? 0 : 0
    }
}
