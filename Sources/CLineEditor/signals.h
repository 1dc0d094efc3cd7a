#pragma once

#include <signal.h>
#include <stdbool.h>

/// While a line is edited the terminal is raw: stop, end and resize must pass through the editor, which restores it.
void siap_edit_signals_on(void);
void siap_edit_signals_off(void);

/// Whether `signal` arrived since it was last taken.
bool siap_signal_pending(int signal);
bool siap_take_signal(int signal);
/// As if the signal had come.
void siap_note_signal(int signal);

/// The first pending signal whose default action ends the process, or 0.
int siap_pending_end_signal(void);

/// Lets the default action of `signal` happen now; the editor's handler is back afterwards, should the process live.
void siap_default_action(int signal);

/// Blocks the editor's signals and stores the mask from before, to be handed to ppoll: a signal between the look at
/// the flags and the wait would otherwise be noticed only at the next key.
void siap_block_signals(sigset_t *before);
