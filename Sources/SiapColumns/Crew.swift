import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Threads that share out the chunks of one query: the caller works at once, the others join as soon as they have
/// woken.
///
/// An offer that nobody has taken is withdrawn, so that work shorter than a thread's waking costs nothing: task groups
/// and Dispatch cost more than a short query takes.
public final class Crew: Sendable {
    public static let shared = Crew()

    /// As many as the machine has cores.
    public static let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    private let helpers = Locked<[Helper]>([])
    /// One query at a time; another that comes meanwhile works alone.
    private let isBusy = Atomic<Bool>(false)

    /// Hands out 0..<count one at a time to so many threads, and returns when all are done. A single piece wakes
    /// nobody. Each thread is one call of `worker`, which draws its pieces from what it is given until there are none;
    /// the caller's own is thread 0.
    public func share(_ count: Int, threads: Int, worker: (_ pieces: Pieces, _ thread: Int) -> Void) {
        let pieces = Pieces(count: count)
        let others = min(threads, count) - 1
        guard others > 0, !isBusy.exchange(true, ordering: .acquiring) else { return worker(pieces, 0) }
        defer { isBusy.store(false, ordering: .releasing) }
        let crew = helpers.withLock { helpers -> [Helper] in
            while helpers.count < others { helpers.append(Helper()) }
            return Array(helpers.prefix(others))
        }
        withoutActuallyEscaping(worker) { worker in
            for (place, helper) in crew.enumerated() { helper.offer(Job { worker(pieces, place + 1) }) }
            worker(pieces, 0)
            for helper in crew { helper.finish() }
        }
    }
}

/// The pieces of one piece of work, each of which is drawn once.
public final class Pieces: Sendable {
    private let next = Atomic<Int>(0)
    private let count: Int

    init(count: Int) { self.count = count }

    /// The next piece; nil when there are no more.
    public func draw() -> Int? {
        let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return piece < count ? piece : nil
    }

    /// Whoever draws from now on gets nothing.
    public func stop() { next.store(count, ordering: .relaxed) }
}

/// What a helper is to do. It is called while the caller waits, and shares what the caller's own thread uses.
private final class Job: @unchecked Sendable {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
}

/// One parked thread.
private final class Helper: @unchecked Sendable {
    private enum State { static let offered = 1, taken = 2, finished = 3 }
    private let state = Atomic<Int>(State.finished)
    private let wake = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    private let done = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    private var job: Job?

    init() {
        sem_init(wake, 0, 0)
        sem_init(done, 0, 0)
        var thread = pthread_t()
        // It lives as long as the program.
        let own = Unmanaged.passRetained(self).toOpaque()
        pthread_create(
            &thread, nil,
            { own in
                if let own { Unmanaged<Helper>.fromOpaque(own).takeUnretainedValue().work() }
                return nil
            }, own)
        pthread_detach(thread)
    }

    private func work() {
        // Ctrl-C and the like are for the thread that reads the keys.
        var all = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, nil)
        while true {
            while sem_wait(wake) != 0 {}
            let taken = state.compareExchange(
                expected: State.offered, desired: State.taken, ordering: .acquiringAndReleasing)
            if !taken.exchanged { continue }
            job?.body()
            state.store(State.finished, ordering: .releasing)
            sem_post(done)
        }
    }

    func offer(_ job: Job) {
        self.job = job
        state.store(State.offered, ordering: .releasing)
        sem_post(wake)
    }

    /// Waits for what was taken; what was not even begun, when there is nothing left to do, is taken back.
    func finish() {
        let withdrawn = state.compareExchange(
            expected: State.offered, desired: State.finished, ordering: .acquiringAndReleasing)
        if !withdrawn.exchanged {
            var spins = 0
            while state.load(ordering: .acquiring) != State.finished, spins < 20_000 { spins += 1 }
            while sem_wait(done) != 0 {}
        }
        job = nil
    }
}
