import Glibc

/// What the standard streams are, and how wide.
public enum Terminal {
    public static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    public static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    public static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns and rows of the terminal; nil when standard output is none.
    public static var size: (columns: Int, rows: Int)? {
        var size = winsize()
        guard outputIsTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    public static func environment(_ name: String) -> String? {
        getenv(name).flatMap { $0.pointee == 0 ? nil : String(cString: $0) }
    }

    /// Colour is for terminals that know it, and never where NO_COLOR is set (no-color.org).
    public static var allowsColor: Bool {
        let kind = environment("TERM")
        return environment("NO_COLOR") == nil && kind != nil && kind != "dumb"
    }

    /// The tongue of the environment's locale: Indonesian for id_*, English otherwise.
    public static var localeIsIndonesian: Bool {
        let name = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
        return name.hasPrefix("id_") || name == "id"
    }

    /// The locale is plain C, which has no more than ASCII.
    public static var localeIsASCII: Bool {
        let name = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG")
        return name == "C" || name == "POSIX"
    }

    /// Writes all of a text, or gives up when nobody reads any more (a closed pipe ends the program quietly, as for any filter).
    public static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { buffer in
            var done = 0
            while done < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
                if count < 0, errno == EINTR { continue }
                if count <= 0 {
                    if errno == EPIPE { exit(0) }
                    return
                }
                done += count
            }
        }
    }

    /// Seconds on a clock that is never set back.
    public static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
