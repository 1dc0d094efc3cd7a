/// S08xx: events, records and workspaces.
extension MessageText {
    static let noWorkspace = MessageText(
        "no workspace is open", "belum ada ruang kerja yang dibuka",
        help: (
            "`open \"work.siap\"` opens one, or creates it; what is recorded there stays",
            "`buka \"kerja.siap\"` membuka atau membuatnya; yang dicatat di sana tetap tersimpan"
        ),
        explanation: (
            "Recorded events are kept in a file, the workspace, so that they are there tomorrow, too. Open one first; a script opens its own.",
            "Peristiwa yang dicatat disimpan dalam satu berkas, ruang kerja, supaya besok pun masih ada. Bukalah dahulu; skrip membuka miliknya sendiri."
        ),
        example: ("record release of wbp \"W-00017\" on 2024-02-10", "catat bebas dari wbp \"W-00017\" pada 2024-02-10"))

    static let unknownEvent = MessageText(
        "{1} has no event “{0}”", "{1} tidak memiliki peristiwa “{0}”",
        help: ("the events are: {2}", "peristiwanya: {2}"),
        explanation: (
            "A pack declares which events can happen to the rows of a table. `describe` with the table's name lists them.",
            "Paket menyatakan peristiwa apa yang bisa terjadi pada baris suatu tabel. `uraikan` dengan nama tabel menampilkannya."
        ))

    static let unknownParameter = MessageText(
        "“{1}” takes no value called “{0}”", "“{1}” tidak menerima nilai bernama “{0}”",
        help: ("[the event needs {2}]", "[yang diperlukan peristiwa ini: {2}]"),
        explanation: (
            "The values of an event are given in brackets, by the names with which it was declared, or in their order.",
            "Nilai sebuah peristiwa ditulis dalam kurung, dengan nama sesuai pernyataannya, atau menurut urutannya."
        ))

    static let eventArgumentMissing = MessageText(
        "a value of {0} is missing: {1}", "nilai untuk {0} belum disebut: {1}",
        help: ("write it in brackets after the row: ({1} = …)", "tulis dalam kurung setelah barisnya: ({1} = …)"),
        explanation: (
            "An event sets attributes to the values it is given, so it needs all of them. A link, such as the facility of a transfer, cannot be unknown.",
            "Peristiwa mengisi atribut dengan nilai yang diberikan, jadi semuanya diperlukan. Tautan, misalnya satker tujuan, tidak boleh kosong."
        ))

    static let notARow = MessageText(
        "“{0}” is not a row", "“{0}” bukan sebuah baris",
        help: (
            "name the row by its key, as in wbp \"W-00017\", or by a variable that holds one",
            "sebutkan kuncinya, misalnya wbp \"W-00017\", atau variabel yang berisi satu baris"
        ),
        explanation: (
            "An event happens to one row. A variable of `for each` holds one; a number or a whole result does not.",
            "Peristiwa terjadi pada satu baris. Variabel dari `untuk tiap` berisi satu baris; bilangan atau seluruh hasil tidak."
        ))

    static let eventRefused = MessageText(
        "[line {2}: ]{0} cannot be: {1}", "[baris {2}: ]{0} tidak mungkin: {1}",
        explanation: (
            "Each event says when it is impossible, and is asked of the row as it stood just before. Nothing was taken in; look at the date, the person and what was recorded before.",
            "Tiap peristiwa menyebut kapan ia mustahil, dan ditanyakan pada keadaan baris tepat sebelumnya. Tidak ada yang dimasukkan; periksa tanggal, orangnya, dan catatan sebelumnya."
        ))

    static let eventContradicts = MessageText(
        "[line {3}: ]{0} cannot be, because of {1}: {2}", "[baris {3}: ]{0} tidak mungkin karena {1}: {2}",
        help: ("undo or correct the later one first", "batalkan atau betulkan dahulu yang kemudian"),
        explanation: (
            "An event of the past changes what comes after it. This one would make a later event, which is there already, impossible.",
            "Peristiwa lampau mengubah yang sesudahnya. Yang ini akan membuat peristiwa kemudian, yang sudah ada, menjadi mustahil."
        ))

    static let eventBeforeData = MessageText(
        "[line {2}: ]{0} lies before the data begin", "[baris {2}: ]{0} terjadi sebelum data dimulai",
        help: ("the data begin on {1}; what happened before is in them already", "datanya mulai {1}; yang terjadi sebelumnya sudah termasuk"),
        explanation: (
            "Events are added to a base state of a certain day. What is earlier belongs to that state and not on top of it.",
            "Peristiwa ditambahkan pada keadaan awal suatu tanggal. Yang lebih awal termasuk keadaan itu, bukan ditambahkan di atasnya."
        ))

    static let eventInFuture = MessageText(
        "events with a date still to come: {0}, up to {1}; today is {2}", "peristiwa bertanggal mendatang: {0}, sampai {1}; hari ini {2}",
        help: (
            "if the year or month is a slip, correct it; `undo` takes a record back",
            "jika tahun atau bulannya keliru, betulkan; `batalkan` menarik sebuah catatan kembali"
        ),
        explanation: (
            "An event with a date after today is taken in, since plans can be recorded, too; but most often the date is mistyped.",
            "Peristiwa dengan tanggal sesudah hari ini tetap dimasukkan, karena rencana pun boleh dicatat; tetapi biasanya tanggalnya salah ketik."
        ))

    static let nothingToUndo = MessageText(
        "nothing stands in {0} that could be undone", "tidak ada catatan di {0} yang dapat dibatalkan",
        help: ("`show records` lists what was recorded and what was undone", "`tampilkan catatan` menampilkan yang dicatat dan yang dibatalkan"),
        explanation: (
            "`undo` takes back the last event, or the last roster, that was recorded and not yet undone. Events of the pack and of loaded files are no records.",
            "`batalkan` menarik kembali peristiwa atau daftar terakhir yang dicatat dan belum dibatalkan. Peristiwa dari paket dan berkas yang dimuat bukan catatan."
        ))

    static let recordsLeftOut = MessageText(
        "records of {1} that are not in the present data: {0} ({2})", "catatan di {1} yang tidak ada dalam data saat ini: {0} ({2})",
        help: (
            "they are kept in the file, and taken in again where the data have their rows",
            "semuanya tetap tersimpan di berkas itu, dan dimuat lagi bila datanya memiliki barisnya"
        ),
        explanation: (
            "Records name people and places by their keys. After another roster or pack was loaded some of them may be missing, or an event may have become impossible.",
            "Catatan menyebut orang dan tempat dengan kuncinya. Setelah daftar atau paket lain dimuat, sebagian mungkin tidak ada, atau peristiwanya menjadi mustahil."
        ))

    static let openInPack = MessageText(
        "a pack cannot open {0}", "paket tidak dapat membuka {0}",
        help: ("open it in a script or at the prompt", "buka dalam skrip atau langsung diketik"),
        explanation: (
            "A pack says what there is and loads it. What is recorded on top of it belongs to whoever works with it.",
            "Paket menyatakan apa yang ada dan memuatnya. Yang dicatat di atasnya milik orang yang bekerja dengannya."
        ))

    static let notAWorkspace = MessageText(
        "“{0}” is not a workspace of siap", "“{0}” bukan ruang kerja siap",
        help: ("give another name; the file was left as it is", "berikan nama lain; berkas itu dibiarkan apa adanya"),
        explanation: (
            "A workspace is a SQLite database that siap has made. Other files, other databases among them, are never written to. To read data from a file use `load`.",
            "Ruang kerja adalah basis data SQLite buatan siap. Berkas lain, termasuk basis data lain, tidak pernah ditulisi. Untuk membaca data dari berkas pakailah `muat`."
        ))

    static let workspaceFormat = MessageText(
        "“{0}” has format {1} of workspaces, which this siap does not know", "“{0}” memakai bentuk ruang kerja {1}, yang tidak dikenal siap ini",
        help: (
            "open it with the siap that made it, or a newer one; it was left as it is",
            "bukalah dengan siap yang membuatnya, atau yang lebih baru; berkasnya dibiarkan"
        ),
        explanation: (
            "The format has a number, which rises when older programs could no longer read the file. This one reads format 1.",
            "Bentuk berkas bernomor, dan nomornya naik bila program lama tidak dapat lagi membacanya. Yang ini membaca bentuk 1."
        ))

    static let workspaceDamaged = MessageText(
        "“{0}” is damaged and was not opened", "“{0}” rusak dan tidak dibuka",
        help: (
            "copy it elsewhere, then try `sqlite3 FILE .recover`, or take yesterday's copy",
            "salin ke tempat lain, lalu coba `sqlite3 BERKAS .recover`, atau pakai salinan kemarin"
        ),
        explanation: (
            "The pages of the database do not fit together: a disk error, or a copy made without the file ending in -wal. Nothing was written to it.",
            "Halaman basis datanya tidak cocok: galat disk, atau disalin tanpa berkas berakhiran -wal. Tidak ada yang ditulis ke dalamnya."
        ))

    static let workspaceBusy = MessageText(
        "another program is writing to “{0}”", "program lain sedang menulis ke “{0}”",
        help: ("nothing was changed; try again in a moment", "tidak ada yang diubah; coba lagi sebentar"),
        explanation: (
            "Two shells may work on one workspace, one writing at a time. This one has waited five seconds for its turn.",
            "Dua sesi boleh bekerja pada satu ruang kerja, satu per satu menulis. Sesi ini sudah menunggu gilirannya lima detik."
        ))

    static let workspaceFull = MessageText(
        "the disk of “{0}” is full", "disk untuk “{0}” penuh",
        help: ("nothing was changed; make room, then record it again", "tidak ada yang diubah; kosongkan ruang, lalu catat lagi"),
        explanation: (
            "A record is written whole or not at all. What was recorded before is safe; this one is not there.",
            "Catatan ditulis utuh atau tidak sama sekali. Yang dicatat sebelumnya aman; yang ini tidak ada."
        ))

    static let workspaceReadOnly = MessageText(
        "“{0}” can only be read", "“{0}” hanya dapat dibaca",
        help: ("copy it to a folder of your own, or ask for permission to write", "salin ke folder Anda sendiri, atau mintalah izin menulis"),
        explanation: (
            "Recording needs the permission to write the file and its folder, where SQLite keeps its log.",
            "Mencatat memerlukan izin menulis pada berkas itu dan foldernya, tempat SQLite menyimpan log-nya."
        ))

    static let workspaceFailed = MessageText(
        "“{0}” cannot be used as a workspace[: {1}]", "“{0}” tidak dapat dipakai sebagai ruang kerja[: {1}]",
        help: ("nothing was changed; what was recorded before is safe", "tidak ada yang diubah; yang dicatat sebelumnya aman"),
        explanation: (
            "The system or SQLite refused; its reason is given. The session goes on without the workspace.",
            "Sistem atau SQLite menolak; sebabnya disebut. Sesi berlanjut tanpa ruang kerja itu."
        ))

    static let rosterOlder = MessageText(
        "this roster is of {0}, and the data reach to {1} already", "daftar ini per {0}, sedangkan datanya sudah sampai {1}",
        help: ("load it without a date to begin anew with it", "muat tanpa tanggal untuk memulai lagi dengannya"),
        explanation: (
            "A roster with a date is compared with the state before it, and the events between are worked out. That goes forward only.",
            "Daftar dengan tanggal dibandingkan dengan keadaan sebelumnya, lalu peristiwa di antaranya diturunkan. Arahnya hanya maju."
        ))

    static let rosterRefused = MessageText(
        "{0} of the events that the roster would need cannot be; nothing was taken in",
        "{0} peristiwa yang diperlukan daftar itu tidak mungkin; tidak ada yang dimasukkan",
        help: ("correct the file, or record what is missing before it", "betulkan berkasnya, atau catat dahulu yang belum ada"),
        explanation: (
            "The changes of a day come in together or not at all. The first that cannot be are named above, with their reasons.",
            "Perubahan sehari masuk bersama atau tidak sama sekali. Yang pertama tidak mungkin disebut di atas, dengan alasannya."
        ))

    static let rosterUnread = MessageText(
        "lines of the roster that could not be read: {0}; nothing was taken in, for their people would seem to have left",
        "baris daftar yang tidak terbaca: {0}; tidak ada yang dimasukkan, sebab orangnya akan tampak sudah keluar",
        help: (
            "correct the lines, or let them be with `--allow-rejects`: their people then stay as they were",
            "betulkan barisnya, atau biarkan dengan `--allow-rejects`: orangnya tetap seperti semula"
        ),
        explanation: (
            "Who is missing from a roster has left. A line that cannot be read is no proof of that.",
            "Yang tidak ada dalam daftar berarti sudah keluar. Baris yang tidak terbaca bukan buktinya."
        ))
}
