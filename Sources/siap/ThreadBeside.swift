import Glibc

/// Work that goes on beside the main thread until it is done.
enum ThreadBeside {
    private final class Work {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Where no thread can be had nothing is done: who needs the outcome does the work then.
    static func run(_ work: @escaping @Sendable () -> Void) {
        let held = Unmanaged.passRetained(Work(work))
        var thread = pthread_t()
        let failed = pthread_create(
            &thread, nil,
            { held in
                if let held { Unmanaged<Work>.fromOpaque(held).takeRetainedValue().run() }
                return nil
            }, held.toOpaque())
        if failed == 0 { pthread_detach(thread) } else { held.release() }
    }
}
