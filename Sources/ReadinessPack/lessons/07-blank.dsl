# A blank counts as 0, or as "no".
lesson "Blank is not zero"/"Kosong bukan nol" {
    teach "A cell may hold nothing. siap calls that `unknown`: neither 0 nor “no”. Nothing equals it; ask with `is unknown`. Where a condition cannot be decided the row is left out, and the note below the answer says how many." /
        "Sebuah sel bisa tidak berisi. siap menyebutnya `kosong`: bukan 0 dan bukan “tidak”. Tidak ada yang sama dengannya; tanyakan dengan `kosong` saja, tanpa `=`. Baris yang syaratnya tidak dapat dijawab tidak ikut, dan catatan di bawah jawaban menyebut berapa banyaknya."
    task "Of how many people held is the day of release (expected_release) unknown?"/"Berapa penghuni yang ekspirasinya kosong?"
        expects count wbp where expected_release is unknown
        wrong count wbp where expected_release is known because "These are the ones where it is known."/"Itu yang ekspirasinya terisi."
        wrong count wbp because "You counted everyone. Keep those where it is unknown."/"Anda menghitung semua orang. Saringlah yang ekspirasinya kosong."
        hint "attribute `is unknown`"/"nama atribut, lalu `kosong`"
        hint "count wbp where expected_release is unknown"/"hitung wbp yang ekspirasi kosong"
    task "Of how many people held is it not known to be so that they will be free by voting day: either no (free_by_vote is no) or unknown?" /
        "Berapa penghuni yang belum tentu bebas sebelum hari H: bebas_paling_lambat_hari_h-nya tidak, atau kosong?"
        expects count wbp where not free_by_vote or free_by_vote is unknown
        wrong count wbp where not free_by_vote because "Only those of whom it is known that they will not. The unknown ones were left out: add `or … is unknown`." /
        "Itu hanya yang sudah pasti tidak. Yang kosong tidak ikut: tambahkan `atau … kosong`."
        wrong count wbp where free_by_vote is unknown because "These are the unknown ones alone. Those who will not be free belong to it, too." /
        "Itu yang kosong saja. Yang pasti tidak bebas juga termasuk."
        wrong count wbp where free_by_vote because "These are the ones who will be free."/"Itu justru yang akan bebas."
        hint "Two answers count: no, and unknown."/"Dua jawaban ikut dihitung: tidak, dan kosong."
        hint "count wbp where not free_by_vote or free_by_vote is unknown"/"hitung wbp yang tidak bebas_paling_lambat_hari_h atau bebas_paling_lambat_hari_h kosong"
    task "What is the average of the published fixed lists (dpt) of the polling places of which it is published?" /
        "Berapa rata-rata DPT terbitan (dpt_semua) TPS yang angkanya memang diterbitkan?"
        expects average dpt of tps
        wrong average (dpt otherwise 0) of tps because "You took the unpublished ones for 0: they pull the average down." /
        "Anda menganggap yang tidak diterbitkan sebagai 0, sehingga rata-ratanya turun."
        wrong sum dpt of tps because "That is the sum. The task asks for the average."/"Itu jumlahnya. Yang diminta rata-ratanya."
        hint "An average passes over what is unknown by itself."/"Rata-rata dengan sendirinya melewati yang kosong."
        hint "average dpt of tps"/"rata-rata dpt_semua dari tps"
}
