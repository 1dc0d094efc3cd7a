#define _GNU_SOURCE
#include "keyboard.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

#include "CLineEditor.h"
#include "signals.h"

static bool must_look_at_signals(void) {
    return siap_interrupted() || siap_signal_pending(SIGWINCH) || siap_signal_pending(SIGCONT) ||
           siap_signal_pending(SIGTSTP) || siap_signal_pending(SIGTERM) || siap_signal_pending(SIGHUP) ||
           siap_signal_pending(SIGQUIT);
}

/// Waits with the signals let through by ppoll alone, then reads what is there.
static int32_t fill(struct siap_keyboard *keyboard) {
    sigset_t before;
    siap_block_signals(&before);
    int32_t result = 0;
    while (result == 0) {
        struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
        if (must_look_at_signals()) {
            result = SIAP_KEY_SIGNAL;
        } else if (ppoll(&input, 1, NULL, &before) < 0) {
            if (errno != EINTR) result = SIAP_KEY_END;
        } else {
            ssize_t count = read(STDIN_FILENO, keyboard->bytes, sizeof keyboard->bytes);
            if (count > 0) {
                keyboard->start = 0;
                keyboard->end = (size_t)count;
                break;
            }
            if (count == 0 || (errno != EINTR && errno != EAGAIN)) result = SIAP_KEY_END;
        }
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return result;
}

/// The next byte, or a negative answer of `fill`.
static int32_t next_byte(struct siap_keyboard *keyboard) {
    if (keyboard->start == keyboard->end) {
        int32_t problem = fill(keyboard);
        if (problem != 0) return problem;
    }
    return keyboard->bytes[keyboard->start++];
}

int siap_read_byte(void) {
    static struct siap_keyboard keyboard;
    if (siap_interrupted()) {
        keyboard.start = keyboard.end = 0;
        return SIAP_KEY_SIGNAL;
    }
    return next_byte(&keyboard);
}

static int following_bytes(int32_t lead) {
    if (lead >= 0xC2 && lead <= 0xDF) return 1;
    if (lead >= 0xE0 && lead <= 0xEF) return 2;
    if (lead >= 0xF0 && lead <= 0xF4) return 3;
    return 0;
}

int32_t siap_read_character(struct siap_keyboard *keyboard) {
    enum { replacement = 0xFFFD };
    // Only an interrupt may overtake keys that were already read: the others wait for an empty buffer.
    if (siap_interrupted()) {
        keyboard->start = keyboard->end = 0;
        return SIAP_KEY_SIGNAL;
    }
    int32_t lead = next_byte(keyboard);
    if (lead < 0x80) return lead;
    int following = following_bytes(lead);
    if (following == 0) return replacement;
    int32_t character = lead & (0x3F >> following);
    for (int index = 0; index < following; index++) {
        int32_t byte = next_byte(keyboard);
        if (byte < 0) return byte;
        if ((byte & 0xC0) != 0x80) {
            keyboard->start--;
            return replacement;
        }
        character = (character << 6) | (byte & 0x3F);
    }
    bool overlong = (following == 2 && character < 0x800) || (following == 3 && character < 0x10000);
    bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return overlong || surrogate || character > 0x10FFFF ? replacement : character;
}

bool siap_more_keys(struct siap_keyboard *keyboard, int milliseconds) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    return keyboard->start != keyboard->end || poll(&input, 1, milliseconds) > 0;
}
