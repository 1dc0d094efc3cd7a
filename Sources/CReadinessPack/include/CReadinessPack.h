#pragma once

/// The files of Sources/ReadinessPack, embedded in the program. Fixed arguments and plain values only, so that Swift
/// imports them as they are. Indices run from 0 to siap_pack_file_count() - 1; pack.dsl is the first.

int siap_pack_file_count(void);

/// The file's name without a folder; null beyond the last file.
const char *_Nullable siap_pack_file_name(int index);

/// The file's bytes, UTF-8, not ended by a zero; they live as long as the program.
const unsigned char *_Nullable siap_pack_file_bytes(int index);

long siap_pack_file_size(int index);
