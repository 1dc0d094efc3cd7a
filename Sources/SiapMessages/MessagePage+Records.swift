import SiapText

/// S080x and S081x: events and records.
extension MessagePage {
    static let unknownEvent = MessagePage(
        explanation: Bilingual(
            english: """
                A pack declares which events can happen to the rows of a table. `describe` with the table's name lists \
                them.
                """,
            indonesian: """
                Paket menyatakan peristiwa apa yang bisa terjadi pada baris suatu tabel. `uraikan` dengan nama tabel \
                menampilkannya.
                """))

    static let unknownParameter = MessagePage(
        explanation: Bilingual(
            english: """
                The values of an event are given in brackets, by the names with which it was declared, or in their \
                order.
                """,
            indonesian: """
                Nilai sebuah peristiwa ditulis dalam kurung, dengan nama sesuai pernyataannya, atau menurut urutannya.
                """))

    static let eventArgumentMissing = MessagePage(
        explanation: Bilingual(
            english: """
                An event sets attributes to the values it is given, so it needs all of them. A link, such as the \
                facility of a transfer, cannot be unknown.
                """,
            indonesian: """
                Peristiwa mengisi atribut dengan nilai yang diberikan, jadi semuanya diperlukan. Tautan, misalnya \
                satker tujuan, tidak boleh kosong.
                """))

    static let notARow = MessagePage(
        explanation: Bilingual(
            english: """
                An event happens to one row. A variable of `for each` holds one; a number or a whole result does not.
                """,
            indonesian: """
                Peristiwa terjadi pada satu baris. Variabel dari `untuk tiap` berisi satu baris; bilangan atau seluruh \
                hasil tidak.
                """))

    static let eventRefused = MessagePage(
        explanation: Bilingual(
            english: """
                Each event says when it is impossible, and is asked of the row as it stood just before. Nothing was \
                taken in; look at the date, the person and what was recorded before.
                """,
            indonesian: """
                Tiap peristiwa menyebut kapan ia mustahil, dan ditanyakan pada keadaan baris tepat sebelumnya. Tidak \
                ada yang dimasukkan; periksa tanggal, orangnya, dan catatan sebelumnya.
                """))

    static let eventContradicts = MessagePage(
        explanation: Bilingual(
            english: """
                An event of the past changes what comes after it. This one would make a later event, which is there \
                already, impossible.
                """,
            indonesian: """
                Peristiwa lampau mengubah yang sesudahnya. Yang ini akan membuat peristiwa kemudian, yang sudah ada, \
                menjadi mustahil.
                """))

    static let eventBeforeData = MessagePage(
        explanation: Bilingual(
            english: """
                Events are added to a base state of a certain day. What is earlier belongs to that state and not on \
                top of it.
                """,
            indonesian: """
                Peristiwa ditambahkan pada keadaan awal suatu tanggal. Yang lebih awal termasuk keadaan itu, bukan \
                ditambahkan di atasnya.
                """))

    static let eventInFuture = MessagePage(
        explanation: Bilingual(
            english: """
                An event with a date after today is taken in, since plans can be recorded, too; but most often the \
                date is mistyped.
                """,
            indonesian: """
                Peristiwa dengan tanggal sesudah hari ini tetap dimasukkan, karena rencana pun boleh dicatat; tetapi \
                biasanya tanggalnya salah ketik.
                """))
}
