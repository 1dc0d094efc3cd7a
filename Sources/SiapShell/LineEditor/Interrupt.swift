internal import CLineEditor

/// Ctrl-C, while a line is edited and while a query runs.
public enum Interrupt {
    /// From here on Ctrl-C no longer ends the process: whoever works long must look at `isRequested`.
    public static func install() { siap_install_interrupt() }

    /// Cheap enough to be asked once per chunk of rows, from any thread.
    public static var isRequested: Bool { siap_interrupted() }

    public static func clear() { siap_clear_interrupt() }
}
