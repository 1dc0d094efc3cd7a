import CReadinessPack
import Glibc
import SiapData
import SiapFiles
import SiapSession
import SiapSyntax
import SiapText

/// Times the steps before a query runs, in one process: the median of many rounds, in microseconds.
@main
struct SiapBench {
    static let queries = [
        "count wbp where province = NTT",
        "count wbp where province = NTT and voter_list = DPT by satker sort count desc top 5",
        "hitung wbp yang provinsi = NTT dan daftar_pemilih = DPT per satker urutkan jumlah turun teratas 5",
        "show name, count(wbp) as held, capacity of satker where count(wbp) > capacity",
    ]

    /// Every rule against every facility, what changed, and why.
    static let slow = [
        "check satker", "changes of wbp from dpt_fixed to election_day by cause", "changes of wbp from h_7 to election_day by satker, cause",
        "verify statements", "why satker \"Rutan Kelas IIB Kupang\" not ready", "count wbp where voter_list = DPT as of h_30 to election_day every 1 day",
    ]

    /// One of the nineteen questions: the whole script, both tongues and what it expects.
    static func report(question name: String, in session: Session) {
        let folder = "../examples/questions"
        session.effects.files = FileAccess(base: folder)
        guard let bytes = try? session.files.read(name) else { return }
        let source = SourceText(String(decoding: bytes, as: UTF8.self), name: name)
        report("question, the model warm", name, median(rounds: 20) { session.run(source) })
    }

    static func main() {
        let session = Session(tongue: .english, today: Day(number: 19_767))
        session.load(builtInPack())
        print("step,query,median_us")
        for query in queries {
            let source = SourceText(query)
            report("lex and parse", query, median(rounds: 500) { _ = Parser.parse(source) })
            report("lex, parse and bind", query, median(rounds: 500) { _ = session.binds(source) })
            report("lex, parse, bind and run", query, median(rounds: 100) { session.run(source) })
        }
        for query in slow {
            let source = SourceText(query)
            report("run, the model warm", query, median(rounds: 40) { session.run(source) })
        }
        for name in (1...19).map({ $0 < 10 ? "0\($0).dsl" : "\($0).dsl" }) { report(question: name, in: session) }
        for text in ["count wbp where prov", "count wbp where province = N", "hitung wbp yang daftar_pemilih = ", "co"] {
            report("completion", text, median(rounds: 100) { _ = session.completions(for: text, cursor: text.utf8.count) })
        }
    }

    static func report(_ step: String, _ query: String, _ microseconds: Double) {
        print("\(step),\"\(query)\",\((microseconds * 10).rounded() / 10)")
    }

    static func median(rounds: Int, _ body: () -> Void) -> Double {
        body()
        var times: [Double] = []
        for _ in 0..<rounds {
            let start = now()
            body()
            times.append((now() - start) * 1e6)
        }
        return times.sorted()[rounds / 2]
    }

    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func builtInPack() -> Pack {
        var files: [String: [UInt8]] = [:]
        for index in 0..<siap_pack_file_count() {
            guard let name = siap_pack_file_name(index), let bytes = siap_pack_file_bytes(index) else { continue }
            files[String(cString: name)] = Array(UnsafeBufferPointer(start: bytes, count: Int(siap_pack_file_size(index))))
        }
        return Pack(name: "readiness", files: files)
    }
}
