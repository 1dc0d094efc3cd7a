import SiapData
import SiapLessons
import SiapSyntax
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// Lessons played through the session: answers right and wrong, in both tongues.
@Suite struct LearningTests {
    /// A learner with a lesson of one task.
    private final class Learner {
        let session: Session
        private var said: [String] = []
        private(set) var problems: [MessageID] = []
        private(set) var hasQuit = false

        init(_ tongue: Tongue, expects: String, more: String = "") {
            session = Session(tongue: tongue, today: World.today)
            session.context = World.context
            session.effects.output = { [weak self] outcome in
                switch outcome {
                case .text(let text), .notice(let text): self?.said.append(text)
                case .problems(let problems, _): self?.problems += problems.map(\.id)
                case .quit: self?.hasQuit = true
                case .table, .restatement: break
                }
            }
            let text = "lesson \"Trial\"/\"Percobaan\" { task \"Ask.\"/\"Tanyakan.\" expects \(expects) \(more) }"
            session.run(SourceText(text))
            session.run(SourceText(tongue == .english ? "learn Trial" : "belajar Percobaan"))
            said = []
        }

        /// What is said to a statement, besides its answer.
        func say(_ statement: String) -> String {
            said = []
            session.run(SourceText(statement))
            return said.joined(separator: "\n").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    private static let women = "count wbp where sex = female and province = NTT"

    @Test(arguments: [
        "count wbp where sex = female and province = NTT", "hitung wbp di NTT yang jenis_kelamin = perempuan",
        "count where sex = female as women of wbp in NTT", "count wbp in NTT where not sex = male",
        "show count(wbp where sex = female) as women of province where abbreviation = \"NTT\"",
    ])
    func anAnswerIsRightHoweverItIsWritten(_ answer: String) {
        for tongue in Tongue.allCases {
            let reply = Learner(tongue, expects: LearningTests.women).say(answer)
            #expect(reply.contains("✓"), "\(answer): \(reply)")
        }
    }

    @Test(arguments: [
        ("count wbp by satker across kind", "hitung wbp per jenis, satker"),
        ("count wbp where province = NTT by satker", "show name, count(wbp) as held of satker where province = NTT"),
        ("share where can_vote of wbp by province", "persen yang bisa_memilih dari wbp per provinsi"),
        ("changes of wbp where province = NTT from h_7 to election_day", "mutasi wbp di NTT dari H-7 sampai hari H"),
        (
            "show name of satker where no outreach",
            "tampilkan nama, kapasitas dari satker yang belum ada sosialisasi urutkan nama"
        ),
    ])
    func tablesAreTheSameInAnyOrder(_ expected: String, _ answer: String) {
        #expect(Learner(.english, expects: expected).say(answer).contains("✓"), "\(answer)")
    }

    /// The expected query, a wrong answer, and a part of the reply to it, in Indonesian and in English.
    private static let mistakes: [(String, String, String, String)] = [
        (
            women, "count wbp where sex = female", "syarat belum Anda pakai: yang provinsinya Nusa Tenggara Timur",
            "condition is missing: whose province is Nusa Tenggara Timur"
        ),
        (women, "count wbp", "syarat belum Anda pakai", "condition is missing"),
        (women, "count wbp where sex = female or province = NTT", "pakailah “dan”", "use “and”"),
        (
            women, "count wbp where sex = male and province = NTT", "Yang diminta: yang jenis kelaminnya perempuan",
            "Asked for: whose sex is female"
        ),
        (
            women, "count wbp where sex = female and province = Babel", "satu syarat lain",
            "Asked for: whose province is Nusa Tenggara Timur"
        ),
        (
            women, "count ever wbp where sex = female and province = NTT", "termasuk yang sudah keluar",
            "also those who have left"
        ),
        (
            women, "count wbp where sex = female and province = NTT as of 2024-01-01", "hanya tanggalnya yang lain",
            "only the date is another"
        ),
        (women, "count wbp where sex = female and province = NTT by satker", "Hilangkan `per`", "Leave `by` out"),
        (
            women, "show id of wbp where sex = female and province = NTT", "Anda menampilkan barisnya",
            "you have shown the rows"
        ),
        (
            women, "count wbp where sex = female and province = NTT and kind = convict",
            "tidak diminta: yang jenisnya narapidana",
            "does not ask for this condition"
        ),
        (
            women, "average age of wbp where sex = female and province = NTT", "dihitung atau ditampilkan lain",
            "what you count or show"
        ),
        (women, "count satker", "belum jawaban tugas 1", "does not answer task 1"),
        (
            "count ever wbp where province = NTT", "count wbp where province = NTT", "Dengan kata `pernah`",
            "`ever` takes in"
        ),
        (
            "count satker where kind = Lapas or kind = Rutan", "count satker where kind = Lapas and kind = Rutan",
            "pakailah “atau”", "use “or”"
        ),
        (
            "count wbp in NTT, Babel where kind = child", "count wbp in NTT where kind = child",
            "satu pilihan belum ikut", "one of the choices is missing"
        ),
        (
            "count wbp where (kind = detainee or kind = child) and sex = female",
            "count wbp where kind = detainee or kind = child and sex = female",
            "Kurungilah", "in brackets"
        ),
        (
            "count satker where capacity >= 150", "count satker where capacity > 150", "nilai batas itu",
            "differ for that value alone"
        ),
        ("count satker where capacity > 200", "count satker where capacity < 200", "terbalik", "the other way"),
        ("count wbp by kind", "count wbp", "satu baris untuk tiap jenis", "a row for each kind"),
        (
            "count wbp by kind", "count wbp by sex", "per jenis kelamin; yang diminta per jenis",
            "by sex; the task asks by kind"
        ),
        (
            "count wbp where province = NTT as of h_7", "count wbp where province = NTT", "hanya tanggalnya yang lain",
            "only the date is another"
        ),
        (
            "count wbp by satker sort count desc top 3", "count wbp by satker sort count desc top 5", "teratas lain",
            "another number of top rows"
        ),
        (
            "count wbp by satker sort count desc top 3", "count wbp by satker sort count top 3", "urutannya terbalik",
            "the order is reversed"
        ),
    ]

    @Test(arguments: mistakes.indices, Tongue.allCases) func aWrongAnswerIsToldWhatItGot(_ index: Int, _ tongue: Tongue)
    {
        let (expected, answer, indonesian, english) = LearningTests.mistakes[index]
        let learner = Learner(tongue, expects: expected)
        learner.session.settings.language = tongue
        let reply = learner.say(answer)
        #expect(reply.contains(tongue == .indonesian ? indonesian : english), "\(answer): \(reply)")
        #expect(!reply.contains("✓"))
    }

    @Test func aKnownWrongAnswerHasItsOwnReply() {
        let more =
            """
            wrong count wbp because "You counted {$answer}, with {count satker} facilities."\
            /"Anda menghitung {$jawaban}, {hitung satker} satker."
            """
        #expect(
            Learner(.english, expects: "count wbp in NTT", more: more).say("count wbp").contains(
                "You counted 5,822, with 25 facilities."))
        #expect(
            Learner(.indonesian, expects: "count wbp in NTT", more: more).say("hitung wbp").contains(
                "Anda menghitung 5.822, 25 satker."))
    }

    @Test func hintsComeOneAtATime() {
        let learner = Learner(.indonesian, expects: "count wbp", more: "hint \"A.\"/\"Satu.\" hint \"B.\"/\"Dua.\"")
        #expect(learner.say("petunjuk") == "Petunjuk 1 dari 2: Satu.")
        #expect(learner.say("petunjuk") == "Petunjuk 2 dari 2: Dua.")
        #expect(learner.say("tugas") == "Tugas 1 dari 1: Tanyakan.")
    }

    @Test func otherStatementsWorkAsAlways() {
        let learner = Learner(.english, expects: "count wbp")
        #expect(learner.say("describe wbp").contains("kind"))
        _ = learner.say("define young of wbp = age < 30")
        _ = learner.say("count wpb")
        #expect(learner.problems == [.unknownTable])
        #expect(learner.say("count wbp").contains("✓"))
    }

    @Test func quitLeavesTheLessonFirst() {
        let learner = Learner(.english, expects: "count wbp")
        #expect(learner.say("quit").contains("goes on with it"))
        #expect(!learner.hasQuit)
        #expect(learner.say("count wbp") == "")
        _ = learner.say("quit")
        #expect(learner.hasQuit)
    }

    @Test func whatWasSolvedIsKept() {
        let learner = Learner(
            .english, expects: "count wbp",
            more: "task \"More.\"/\"Lagi.\" expects count satker".replacing("task", with: "; task"))
        var kept: [String: Set<Int>] = [:]
        learner.session.effects.keepProgress = { kept = $0 }
        _ = learner.say("count wbp")
        #expect(kept == ["trial": [1]])
        _ = learner.say("quit")
        #expect(learner.say("learn").contains("1 of 2 tasks"))
        #expect(learner.say("learn 1").contains("Task 2 of 2: More."))
        #expect(learner.say("skip").contains("One answer is: count satker"))
        #expect(learner.say("learn 1").contains("Task 2 of 2: More."))
        #expect(learner.say("count satker").contains("Lesson 1 is done."))
        #expect(learner.say("learn").contains("· done"))
    }

    @Test func aLessonWithAMistakeIsRefusedAndTheSessionGoesOn() {
        let learner = Learner(.english, expects: "count wpb")
        #expect(learner.problems == [.unknownTable, .unknownLesson])
        #expect(learner.session.run(SourceText("count wbp")) == .done)
    }

    @Test func theCourseOfThePackIsRight() {
        let session = Session(tongue: .english, today: World.today)
        var said = ""
        session.effects.output = { outcome in
            if case .text(let text) = outcome { said += text + "\n" }
            if case .problems(let problems, let source) = outcome {
                said += MessageRenderer.render(problems, source: source, tongue: .english, color: false)
            }
        }
        session.load(World.pack)
        #expect(session.checkLessons(), "\(said)")
        #expect(session.course.lessons.count == 21)
        for lesson in session.course.lessons {
            #expect((2...4).contains(lesson.tasks.count), "\(lesson.title.english)")
            for task in lesson.tasks {
                let docs = [task.text] + task.wrongs.map(\.reply) + task.hints
                #expect(
                    docs.allSatisfy { $0.indonesian != nil } && !task.hints.isEmpty && !task.wrongs.isEmpty,
                    "\(task.text.english.value)")
            }
        }
    }

    // MARK: Settings of the learner

    @Test func whatTheLearnerHidesIsNoPartOfTheAnswer() {
        for (expects, right) in [
            ("show id of wbp where kind = child", "count wbp where kind = child"),
            ("count wbp where id = \"W-00001\"", "count wbp where id = \"W-00001\""),
            ("share where voter_list = DPT of wbp", "count wbp"),
        ] {
            let learner = Learner(.english, expects: expects)
            _ = learner.say("set suppress 5")
            let reply = learner.say(right)
            #expect(learner.problems.isEmpty, "\(expects): \(learner.problems)")
            #expect(!reply.contains("cannot be judged"), "\(expects)")
            #expect(reply.contains("Right") == (expects == right), "\(expects): \(reply)")
        }
    }

    @Test func aSkippedTaskIsAnsweredInTheTongueOfTheLearner() {
        let hints =
            """
            hint "It is `count`."/"Itu `hitung`." hint \
            "count satker where capacity > 150"/"hitung satker yang kapasitas > 320"
            """
        #expect(
            Learner(.indonesian, expects: "count satker where capacity > 150", more: hints).say("lewati").contains(
                "hitung satker yang kapasitas > 320"))
        #expect(
            Learner(.english, expects: "count satker where capacity > 150", more: hints).say("skip").contains(
                "count satker where capacity > 150"))
        #expect(
            Learner(.english, expects: "hitung satker yang kapasitas > 320", more: hints).say("skip").contains(
                "count satker where capacity > 150"))
    }
}
