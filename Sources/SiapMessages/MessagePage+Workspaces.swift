import SiapText

/// S08xx: workspaces and rosters.
extension MessagePage {
    static let noWorkspace = MessagePage(
        explanation: Bilingual(
            english: """
                Recorded events are kept in a file, the workspace, so that they are there tomorrow, too. Open one \
                first; a script opens its own.
                """,
            indonesian: """
                Peristiwa yang dicatat disimpan dalam satu berkas, ruang kerja, supaya besok pun masih ada. Bukalah \
                dahulu; skrip membuka miliknya sendiri.
                """),
        example: Bilingual(
            english: "record release of wbp \"W-00017\" on 2024-02-10",
            indonesian: "catat bebas dari wbp \"W-00017\" pada 2024-02-10"))

    static let nothingToUndo = MessagePage(
        explanation: Bilingual(
            english: """
                `undo` takes back the last event, or the last roster, that was recorded and not yet undone. Events of \
                the pack and of loaded files are no records.
                """,
            indonesian: """
                `batalkan` menarik kembali peristiwa atau daftar terakhir yang dicatat dan belum dibatalkan. Peristiwa \
                dari paket dan berkas yang dimuat bukan catatan.
                """))

    static let recordsLeftOut = MessagePage(
        explanation: Bilingual(
            english: """
                Records name people and places by their keys. After another roster or pack was loaded some of them may \
                be missing, or an event may have become impossible.
                """,
            indonesian: """
                Catatan menyebut orang dan tempat dengan kuncinya. Setelah daftar atau paket lain dimuat, sebagian \
                mungkin tidak ada, atau peristiwanya menjadi mustahil.
                """))

    static let openInPack = MessagePage(
        explanation: Bilingual(
            english: """
                A pack says what there is and loads it. What is recorded on top of it belongs to whoever works with \
                it.
                """,
            indonesian: """
                Paket menyatakan apa yang ada dan memuatnya. Yang dicatat di atasnya milik orang yang bekerja \
                dengannya.
                """))

    static let notAWorkspace = MessagePage(
        explanation: Bilingual(
            english: """
                A workspace is a SQLite database that siap has made. Other files, other databases among them, are \
                never written to. To read data from a file use `load`.
                """,
            indonesian: """
                Ruang kerja adalah basis data SQLite buatan siap. Berkas lain, termasuk basis data lain, tidak pernah \
                ditulisi. Untuk membaca data dari berkas pakailah `muat`.
                """))

    static let workspaceFormat = MessagePage(
        explanation: Bilingual(
            english: """
                The format has a number, which rises when older programs could no longer read the file. This one reads \
                format 1.
                """,
            indonesian: """
                Bentuk berkas bernomor, dan nomornya naik bila program lama tidak dapat lagi membacanya. Yang ini \
                membaca bentuk 1.
                """))

    static let workspaceDamaged = MessagePage(
        explanation: Bilingual(
            english: """
                The pages of the database do not fit together: a disk error, or a copy made without the file ending in \
                -wal. Nothing was written to it.
                """,
            indonesian: """
                Halaman basis datanya tidak cocok: galat disk, atau disalin tanpa berkas berakhiran -wal. Tidak ada \
                yang ditulis ke dalamnya.
                """))

    static let workspaceBusy = MessagePage(
        explanation: Bilingual(
            english: """
                Two shells may work on one workspace, one writing at a time. This one has waited five seconds for its \
                turn.
                """,
            indonesian: """
                Dua sesi boleh bekerja pada satu ruang kerja, satu per satu menulis. Sesi ini sudah menunggu \
                gilirannya lima detik.
                """))

    static let workspaceFull = MessagePage(
        explanation: Bilingual(
            english: """
                A record is written whole or not at all. What was recorded before is safe; this one is not there.
                """,
            indonesian: """
                Catatan ditulis utuh atau tidak sama sekali. Yang dicatat sebelumnya aman; yang ini tidak ada.
                """))

    static let workspaceReadOnly = MessagePage(
        explanation: Bilingual(
            english: "Recording needs the permission to write the file and its folder, where SQLite keeps its log.",
            indonesian: """
                Mencatat memerlukan izin menulis pada berkas itu dan foldernya, tempat SQLite menyimpan log-nya.
                """))

    static let workspaceFailed = MessagePage(
        explanation: Bilingual(
            english: "The system or SQLite refused; its reason is given. The session goes on without the workspace.",
            indonesian: "Sistem atau SQLite menolak; sebabnya disebut. Sesi berlanjut tanpa ruang kerja itu."))

    static let rosterOlder = MessagePage(
        explanation: Bilingual(
            english: """
                A roster with a date is compared with the state before it, and the events between are worked out. That \
                goes forward only.
                """,
            indonesian: """
                Daftar dengan tanggal dibandingkan dengan keadaan sebelumnya, lalu peristiwa di antaranya diturunkan. \
                Arahnya hanya maju.
                """))

    static let rosterRefused = MessagePage(
        explanation: Bilingual(
            english: """
                The changes of a day come in together or not at all. The first that cannot be are named above, with \
                their reasons.
                """,
            indonesian: """
                Perubahan sehari masuk bersama atau tidak sama sekali. Yang pertama tidak mungkin disebut di atas, \
                dengan alasannya.
                """))

    static let rosterUnread = MessagePage(
        explanation: Bilingual(
            english: "Who is missing from a roster has left. A line that cannot be read is no proof of that.",
            indonesian: "Yang tidak ada dalam daftar berarti sudah keluar. Baris yang tidak terbaca bukan buktinya."))
}
