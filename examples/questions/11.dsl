# 11. Who gets only the presidential ballot?
# 11. Siapa yang hanya mendapat surat suara presiden?

count wbp where only_presidential by satker
hitung wbp yang hanya_ppwp per satker
share where only_presidential of wbp where can_vote by province
show id, satker, ktp_regency of wbp where only_presidential and province = NTT top 5

expect show wbp where only_presidential and gets_dpd gives nothing
expect count wbp
    where only_presidential and ktp_regency.province = voting_tps.regency.province
    gives 0
pastikan hitung wbp yang hanya_ppwp hasilnya 482
