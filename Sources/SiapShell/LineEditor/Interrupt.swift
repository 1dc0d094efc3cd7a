internal import CLineEditor

/// Ctrl-C, while a line is edited and while a query runs.
enum Interrupt {
    /// From here on Ctrl-C no longer ends the process: whoever works long must look at `isRequested`.
    static func install() { siap_install_interrupt() }

    /// Cheap enough to be asked once per chunk of rows, from any thread.
    static var isRequested: Bool { siap_interrupted() }

    static func clear() { siap_clear_interrupt() }
}
