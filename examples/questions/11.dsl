# 11. Who gets only the presidential ballot?
# 11. Siapa yang hanya mendapat surat suara presiden?

count wbp where only_presidential by satker
hitung wbp yang hanya_ppwp per satker
share where only_presidential of wbp where can_vote by province

expect show wbp where only_presidential and gets_dpd gives nothing
