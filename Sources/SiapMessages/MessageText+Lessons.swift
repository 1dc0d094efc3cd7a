import SiapText

/// S084x: lessons.
extension MessageText {
    static func unknownLesson(name: String) -> MessageText {
        MessageText(
            english: "there is no lesson “\(name)”",
            indonesian: "tidak ada pelajaran “\(name)”",
            help: MessageLine(
                english: "`learn` lists the lessons there are",
                indonesian: "`belajar` menampilkan pelajaran yang ada"))
    }

    static let noLesson = MessageText(
        english: "no lesson is being played",
        indonesian: "tidak ada pelajaran yang sedang berlangsung",
        help: MessageLine(
            english: "`learn` lists the lessons",
            indonesian: "`belajar` menampilkan daftar pelajaran"))

    static func onlyInLesson(keyword: Keyword) -> MessageText {
        MessageText(
            english: "`\(keyword)` stands within a lesson",
            indonesian: "`\(keyword)` hanya berlaku di dalam pelajaran",
            help: MessageLine(
                english: "write it as `lesson \"…\" { \(keyword) … }`",
                indonesian: "tulislah `pelajaran \"…\" { \(keyword) … }`"))
    }

    static let notInLesson = MessageText(
        english: "this cannot be a step of a lesson",
        indonesian: "ini tidak dapat menjadi langkah pelajaran",
        help: MessageLine(
            english: "a lesson teaches, sets tasks, and shows questions with their answers",
            indonesian: "pelajaran mengajar, memberi tugas, dan menampilkan pertanyaan beserta jawabannya"))

    static let wrongAnswerIsRight = MessageText(
        english: "this wrong answer has the result of the right one",
        indonesian: "jawaban keliru ini hasilnya sama dengan jawaban yang benar",
        help: MessageLine(
            english: "choose other figures for the task, so that the mistake shows",
            indonesian: "pilih angka lain untuk tugas itu, supaya kekeliruannya tampak"))

    static let wrongAnswerUnreachable = MessageText(
        english: "a wrong answer before this one has the same result",
        indonesian: "jawaban keliru sebelumnya hasilnya sama dengan yang ini",
        help: MessageLine(
            english: "its reply would never be given: keep one of the two",
            indonesian: "balasannya tidak akan pernah muncul: pertahankan salah satu saja"))
}
