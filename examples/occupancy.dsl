# How full the facilities of a province are, on two dates, and which hold more than their capacity.
# Seberapa penuh satker sebuah provinsi pada dua tanggal, dan mana yang melebihi kapasitasnya.

param province: province = NTT

show name, kind, held, capacity, round(occupancy * 100, 1) as percent, held - held on dpt_fixed as since_dpt of satker
    where province = $province
    sort occupancy desc
for each $s in satker where province = $province and occupancy > 1.2 sort occupancy desc {
    say "{$s.name} holds {$s.held} on {$s.capacity} places."
}

# Eight capacities were published, on other days than these (capacity_source); the others are chosen by the pack: Sources/ReadinessPack/README.md.
expect count satker where capacity_precision = exact and capacity_source is known gives 8
