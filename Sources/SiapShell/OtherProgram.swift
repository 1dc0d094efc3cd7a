internal import CLineEditor
import Glibc

/// Another program in the foreground: it has the terminal, and siap waits for it.
struct OtherProgram {
    enum Ending: Equatable {
        case exited(Int32)
        case killed(by: Int32)
        /// With the `errno` of what stood in the way.
        case notStarted(Int32)
    }

    /// A line of the shell, options and all, as people write it into PAGER and EDITOR.
    let command: String
    /// Put behind the command as they are.
    var arguments: [String] = []
    /// What it reads; nil leaves it our standard input.
    var input: String?
    /// Where it writes.
    var output = STDOUT_FILENO

    func run() -> Ending {
        // It may stop reading, or be given a Ctrl-\ of its own: neither is to end us.
        let brokenPipe = signal(SIGPIPE, SIG_IGN), quit = signal(SIGQUIT, SIG_IGN)
        var modes = termios()
        let hasModes = tcgetattr(STDIN_FILENO, &modes) == 0
        defer {
            signal(SIGPIPE, brokenPipe)
            signal(SIGQUIT, quit)
            // Whoever was killed left the terminal as it needed it.
            if hasModes { tcsetattr(STDIN_FILENO, TCSADRAIN, &modes) }
            // A Ctrl-C was meant for the program.
            Interrupt.clear()
        }
        var ends: [Int32] = [-1, -1]
        if input != nil {
            guard Glibc.pipe(&ends) == 0 else { return .notStarted(errno) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        var child = pid_t()
        let problem = spawn(&child, reading: ends[0])
        if ends[0] >= 0 { close(ends[0]) }
        if problem == 0, let input { Terminal.write(input, to: ends[1]) }
        if ends[1] >= 0 { close(ends[1]) }
        return problem == 0 ? Self.wait(for: child) : .notStarted(problem)
    }

    private func spawn(_ child: inout pid_t, reading end: Int32) -> Int32 {
        var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        if end >= 0 { posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO) }
        if output != STDOUT_FILENO { posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
        var usual = sigset_t(), none = sigset_t()
        sigemptyset(&none)
        sigemptyset(&usual)
        for each in [SIGPIPE, SIGQUIT, SIGINT] { sigaddset(&usual, each) }
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        let words = ["sh", "-c", arguments.isEmpty ? command : command + " \"$@\"", "sh"] + arguments
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var surroundings: [UnsafeMutablePointer<CChar>?] = Self.environment().map { strdup($0) } + [nil]
        defer { for pointer in pointers + surroundings { free(pointer) } }
        return posix_spawn(&child, "/bin/sh", &actions, &attributes, &pointers, &surroundings)
    }

    /// Ours, and that we write UTF-8: where the locale is none that is installed, less and editors would show its
    /// bytes.
    private static func environment() -> [String] {
        var values: [String] = []
        var next = environ
        while let entry = next.pointee {
            values.append(String(cString: entry))
            next += 1
        }
        if Terminal.environment("LESSCHARSET") == nil { values.append("LESSCHARSET=utf-8") }
        if !siap_locale_is_utf8(), siap_use_utf8() {
            values = values.filter { !$0.hasPrefix("LC_ALL=") } + ["LC_ALL=C.UTF-8"]
        }
        return values
    }

    private static func wait(for child: pid_t) -> Ending {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return .notStarted(errno) }
        }
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
    }

    /// The first of several programs that is there to be run.
    static func first(of names: [String]) -> String? {
        let folders = (Terminal.environment("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        return names.first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
    }
}
