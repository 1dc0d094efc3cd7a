# Siapa yang memenuhi syarat tetapi tidak bisa memilih di satkernya, dan karena apa; dengan definisi sendiri.
# Who is eligible but cannot vote at the facility, and why; with definitions of one's own.

sertakan "common/definitions.dsl"

hitung wbp yang memenuhi_syarat per provinsi silang hambatan
hitung wbp yang memenuhi_syarat dan hambatan != lengkap per satker silang hambatan
persen yang hambatan != lengkap dari wbp yang memenuhi_syarat per provinsi
hitung wbp yang tahanan_lama per provinsi silang hambatan

pastikan hitung wbp yang bisa_memilih dan hambatan != lengkap hasilnya 0
pastikan hitung wbp yang memenuhi_syarat dan hambatan != lengkap hasilnya 541
