# "About" is an equals sign; the total is the proof.
lesson "Why and verify"/"Mengapa dan verifikasi" {
    teach "A figure that you cannot explain proves nothing. `why` after an answer tells how it came about; with a row and a condition it says whether that holds, and by which article and event." /
        "Angka yang tidak dapat Anda jelaskan tidak membuktikan apa pun. `mengapa` sesudah jawaban menerangkan asal angkanya; dengan sebuah baris dan syarat, diterangkan apakah syarat itu terpenuhi, berikut pasal dan peristiwanya."
    why wbp "W-05492" not eligible
    mengapa wbp "W-05492" bukan memenuhi_syarat
    task "W-05492 was deprived of the right to vote. How many people held are in the same case (revoked_right = vote)?" /
        "Hak memilih W-05492 dicabut. Berapa penghuni yang bernasib sama (hak_yang_dicabut = memilih)?"
        expects count wbp where revoked_right = vote
        wrong count wbp where not eligible because "These are all who are not eligible, children and foreigners too. Ask for the cause." /
        "Itu semua yang tidak memenuhi syarat, termasuk anak dan warga asing. Tanyakan sebabnya."
        wrong count wbp where revoked_right != none because "Among these are some who lost another right only, or of whom the register does not say." /
        "Di antaranya ada yang hanya dicabut hak dipilihnya, atau tidak tercantum dalam register."
        hint "count wbp where revoked_right = vote"/"hitung wbp yang hak_yang_dicabut = memilih"
    teach "`verify` sets what officials said beside what is found here on the day they spoke of. “About 2,184” has a tolerance and is no equals sign. Over data made to fit the figure the verdict is refused: agreement would prove nothing." /
        "`verifikasi` membandingkan ucapan pejabat dengan yang ditemukan di sini pada tanggal yang dimaksud. “Sekitar 2.184” punya selisih wajar, bukan tanda sama dengan. Bila datanya disusun agar cocok dengan angka itu, putusan ditolak: kecocokan tidak membuktikan apa pun."
    task "Verify the statements about Babel."/"Verifikasikan pernyataan tentang Babel."
        expects verify statements where province = Babel
        wrong verify statements because "These are all statements. Keep those about Babel."/"Itu semua pernyataan. Saringlah yang tentang Babel."
        wrong verify statements where province = NTT because "These are about NTT."/"Itu tentang NTT."
        wrong verify figure where province = Babel because "These are published figures, not what was said."/"Itu angka terbitan, bukan ucapan."
        hint "verify statements where …"/"verifikasi pernyataan yang …"
        hint "verify statements where province = Babel"/"verifikasi pernyataan yang provinsi = Babel"
}
