import Foundation

/// Runs work on a thread with the stack that the program's own thread has: a test's has a sixteenth of it, which the
/// frames of a sanitized build outgrow in chains that the program answers.
func onProgramStack<Result>(_ work: () -> Result) -> Result {
    withoutActuallyEscaping(work) { work in
        let errand = Errand(work)
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 8 << 20)
        var thread = pthread_t()
        let carried = Unmanaged.passUnretained(errand).toOpaque()
        let code = pthread_create(
            &thread, &attributes,
            { pointer in
                Unmanaged<AnyErrand>.fromOpaque(pointer!).takeUnretainedValue().run()
                return nil
            }, carried)
        guard code == 0 else { return work() }
        pthread_join(thread, nil)
        return errand.result!
    }
}

private class AnyErrand {
    func run() {}
}

/// Work that knows its result: what a C function can carry.
private final class Errand<Result>: AnyErrand {
    private let work: () -> Result
    private(set) var result: Result?

    init(_ work: @escaping () -> Result) { self.work = work }

    override func run() { result = work() }
}
