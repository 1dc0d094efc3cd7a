# 2. Babel's facilities by kind and class.
# 2. Satker Babel menurut jenis dan kelas.

count satker where province = Babel by kind, class
hitung satker di Babel per jenis, kelas

expect count satker where province = Babel gives 7
