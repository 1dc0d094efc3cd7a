# Detainees: how long they have been held, where they are listed, and which facilities hold most of them.
# Tahanan: sudah berapa lama, terdaftar di mana, dan satker mana yang paling banyak menampung mereka.

include "common/definitions.dsl"

count wbp where kind = detainee by province across long_detained
count wbp where kind = detainee by register_group, voter_list
count, count where voter_list = DPT_elsewhere as still_to_move, min admitted as longest_since of wbp where kind = detainee by satker
    | where count >= 50
    | sort count desc
    | show satker, count, still_to_move, round(still_to_move * 100 / count, 1) as percent

expect count wbp where kind = detainee gives 1493
expect count wbp where long_detained gives 706
