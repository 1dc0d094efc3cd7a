report "NTT & <b>\"Babel\"</b>, {dpt_fixed}" {
    say "Held: {count wbp where province = NTT}."
    say "- one_two & <three>"
    say "- *four*"
    say "1. a line\n# and another"
    report "Lists" {
        count wbp where province = NTT by kind across voter_list
        count wbp where province = NTT by kind | chart bar
        share where can_vote of wbp where province = NTT and eligible by kind
    }
    report "Names" {
        show id, name, nik of wbp where id one of ("W-00017", "W-05492")
        report "Inside" { hitung wbp di NTT per 2024-02-10 s.d. 2024-02-14 tiap 1 hari | grafik garis }
    }
    report "Rules" { check satker "Lapas Kupang" }
    report "None" {
        show name of satker where capacity < 0
        report "Nothing" { let $n = 5 }
    }
    expect count satker where province = NTT gives 17
    explain count wbp where voter_list = DPT
}
