#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Bytes read from the terminal and not yet handed on; kept from one line to the next, so type-ahead is not lost.
struct siap_keyboard {
    unsigned char bytes[4096];
    size_t start, end;
};

enum { SIAP_KEY_SIGNAL = -1, SIAP_KEY_END = -2 };

/// The next character of standard input: UTF-8 decoded, U+FFFD for what is not; SIAP_KEY_SIGNAL when a signal is
/// to be looked at first, SIAP_KEY_END when the terminal is gone.
int32_t siap_read_character(struct siap_keyboard *keyboard);

/// Whether another byte is there or comes within `milliseconds`.
bool siap_more_keys(struct siap_keyboard *keyboard, int milliseconds);
