import Glibc

/// What the standard streams are, and how wide.
public enum Terminal {
    /// Asked anew each time: a pager may stand in between.
    public static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    /// A person may be asked.
    public static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
    /// Where progress and notes beside data may be shown.
    public static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns and rows of the terminal, 80 × 24 where it does not say; nil when standard output is none.
    public static var size: (columns: Int, rows: Int)? {
        guard outputIsTerminal else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return (80, 24) }
        return (size.ws_col > 1 ? Int(size.ws_col) : 80, size.ws_row > 0 ? Int(size.ws_row) : 24)
    }

    /// Whether programs that fill the screen can do so.
    static var movesCursor: Bool { !["", "dumb", "unknown"].contains(environment("TERM") ?? "") }

    /// Nil also for an empty variable, as no-color.org and XDG have it.
    public static func environment(_ name: String) -> String? {
        getenv(name).flatMap { $0.pointee == 0 ? nil : String(cString: $0) }
    }

    /// Colour is for terminals that know it, and never where NO_COLOR is set (no-color.org).
    public static var allowsColor: Bool { allowsColor(environment) }

    /// `variable` gives nil for an empty one, too.
    static func allowsColor(_ variable: (String) -> String?) -> Bool {
        let kind = variable("TERM")
        return variable("NO_COLOR") == nil && kind != nil && kind != "dumb"
    }

    /// The tongue of the environment's locale: Indonesian for id_*, English otherwise.
    public static var localeIsIndonesian: Bool { localeIsIndonesian(environment) }

    static func localeIsIndonesian(_ variable: (String) -> String?) -> Bool {
        let name = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
        return name.hasPrefix("id_") || name == "id"
    }

    /// The locale is plain C, which has no more than ASCII.
    static var localeIsASCII: Bool {
        let name = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG")
        return name == "C" || name == "POSIX"
    }

    /// Writes all of a text, or gives up when nobody reads any more (a closed pipe ends the program quietly, as for any
    /// filter); gives the `errno` of what stood in the way, else 0. `isStoppable`: Ctrl-C ends it, with EINTR.
    @discardableResult
    public static func write(_ text: String, to descriptor: Int32, isStoppable: Bool = false) -> Int32 {
        var text = text
        return text.withUTF8 { buffer in
            var done = 0
            while done < buffer.count {
                if isStoppable, Interrupt.isRequested { return EINTR }
                let count = Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
                if count < 0, errno == EINTR { continue }
                if count <= 0 {
                    let code = errno
                    if code == EPIPE, descriptor <= STDERR_FILENO { exit(0) }
                    return code
                }
                done += count
            }
            return 0
        }
    }

    /// Standard streams that were closed are opened on nothing: else the first file that is opened would take the place
    /// of one, and answers would go into it.
    public static func openStandardStreams() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
            // The wrong way round: whoever reads or writes there is told.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Seconds on a clock that is never set back.
    public static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
