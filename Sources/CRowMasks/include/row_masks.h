// The one thing that Swift's SIMD types lack: the sign bits of a vector as an integer. Header only, inlined into Swift.
// By the compiler's builtins: the system's own header brings half the C library along, which then counts as ours.
#pragma once

#if defined(__SSE2__)
typedef long long row_lanes __attribute__((vector_size(16)));
typedef char row_lanes8 __attribute__((vector_size(16)));
typedef short row_lanes16 __attribute__((vector_size(16)));
typedef int row_lanes32 __attribute__((vector_size(16)));

/// A bit for each of 16 bytes: whether its highest bit is set.
static inline __attribute__((always_inline)) unsigned int row_mask_bytes(row_lanes m) {
    return (unsigned int)__builtin_ia32_pmovmskb128((row_lanes8)m);
}
/// A bit for each of 16 lanes of two bytes, each all ones or zero.
static inline __attribute__((always_inline)) unsigned int row_mask_halves(row_lanes a, row_lanes b) {
    return row_mask_bytes((row_lanes)__builtin_ia32_packsswb128((row_lanes16)a, (row_lanes16)b));
}
/// A bit for each of 16 lanes of four bytes, each all ones or zero.
static inline __attribute__((always_inline)) unsigned int row_mask_words(
    row_lanes a, row_lanes b, row_lanes c, row_lanes d) {
    return row_mask_halves(
        (row_lanes)__builtin_ia32_packssdw128((row_lanes32)a, (row_lanes32)b),
        (row_lanes)__builtin_ia32_packssdw128((row_lanes32)c, (row_lanes32)d));
}
#endif
