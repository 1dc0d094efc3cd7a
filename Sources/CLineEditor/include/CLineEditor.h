#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libedit behind functions with fixed arguments: its own `el_set` and `el_get` are variadic, which Swift cannot
// import. Text crosses as UTF-32 (what libedit keeps), prompts and key names as UTF-8.

// MARK: Signals

/// Takes SIGINT over without SA_RESTART, so that a blocked read or write ends; the first call counts.
void siap_install_interrupt(void);

/// Whether Ctrl-C was pressed since the last `siap_clear_interrupt`. Cheap: ask it once per chunk of rows.
bool siap_interrupted(void);

void siap_clear_interrupt(void);

// MARK: Locale and terminal

/// Sets LC_CTYPE from the environment, or C.UTF-8 where that is not UTF-8; false when neither can be had.
/// In the C locale libedit drops every non-ASCII key and crashes on a UTF-8 prompt.
bool siap_use_utf8(void);

/// Sets LC_CTYPE from the environment; whether that is UTF-8.
bool siap_locale_is_utf8(void);

/// Columns a character takes on the terminal: 0, 1 or 2, and -1 for a control character.
int siap_character_width(uint32_t character);

/// The terminal's size, or 80 × 24 where it does not say.
void siap_terminal_size(int descriptor, int *columns, int *rows);

/// The next byte of standard input without an editor; -1 when Ctrl-C came first, -2 at the end.
int siap_read_byte(void);

// MARK: The editor

typedef struct siap_editor siap_editor;

/// The editor's own key functions; each is bound under the name of `siap_command_name`.
enum siap_command {
    SIAP_ENTER,
    SIAP_NEWLINE,
    SIAP_CLOSE_BLOCK,
    SIAP_COMPLETE,
    SIAP_UP,
    SIAP_DOWN,
    SIAP_SEARCH,
    SIAP_END_OF_FILE,
    SIAP_LINE_END,
    SIAP_RIGHT,
    SIAP_EDIT,
    SIAP_CLEAR,
    SIAP_PASTE,
    SIAP_IGNORE,
    SIAP_WAKE,
    SIAP_COMMAND_COUNT,
};

/// What libedit is to do after a command.
enum siap_reply {
    SIAP_DONE,     // the line and the screen are as they were
    SIAP_REFRESH,  // the line changed
    SIAP_BEEP,
    SIAP_SUBMIT,   // leave `siap_editor_read`
};

typedef int (*siap_command_handler)(void *context, int command);

/// Asked when keys are about to be read from the terminal: true to have the next key delivered to the SIAP_WAKE
/// command, by way of `siap_editor_taken_key`, instead of to libedit's key map.
typedef bool (*siap_key_filter)(void *context);

/// Shows prompt and line in libedit's place; called before each wait for a key.
typedef void (*siap_line_shower)(void *context);

/// Opens an editor that reads standard input and draws on `output` (1 or 2); NULL where libedit cannot start
/// or the terminal cannot move its cursor up.
siap_editor *siap_editor_open(const char *name, int output, void *context, siap_command_handler handler,
                              siap_key_filter filter);
void siap_editor_close(siap_editor *editor);

/// Whether the terminal understands the control sequences of ECMA-48, which nearly all do.
bool siap_editor_is_ansi(siap_editor *editor);
/// From here on `shower` draws and libedit draws nothing, or with NULL libedit draws again; false where that cannot be.
bool siap_editor_set_shower(siap_editor *editor, siap_line_shower shower);

const char *siap_command_name(enum siap_command command);
void siap_editor_bind(siap_editor *editor, const char *keys, const char *function);
/// Binds in the alternative map: vi's command mode.
void siap_editor_bind_alternative(siap_editor *editor, const char *keys, const char *function);
/// Reads the user's .editrc; editing stays on, whatever it says.
void siap_editor_source(siap_editor *editor);
bool siap_editor_is_vi(siap_editor *editor);

/// The prompt; what stands between two \001 takes no room on the screen.
void siap_editor_set_prompt(siap_editor *editor, const char *prompt);

/// Edits one buffer until a command answers SIAP_SUBMIT (true) or the terminal is gone (false). `wakes` has SIAP_WAKE
/// called first.
bool siap_editor_read(siap_editor *editor, bool wakes);

/// The buffer; the pointer is good until the next call.
void siap_editor_line(siap_editor *editor, const uint32_t **text, int *length, int *cursor);
void siap_editor_insert(siap_editor *editor, const uint32_t *text, int length);
void siap_editor_delete_before(siap_editor *editor, int length);
void siap_editor_move(siap_editor *editor, int offset);

/// Has SIAP_WAKE called once the screen shows the present state of the line.
void siap_editor_wake(siap_editor *editor);
/// Whether keys wait already: they were pasted, or typed ahead.
bool siap_editor_has_keys(siap_editor *editor);
/// The key that the filter kept from libedit, or -1.
int32_t siap_editor_taken_key(siap_editor *editor);
/// Puts a key back, to be read next through the key map.
void siap_editor_return_key(siap_editor *editor, uint32_t key);
enum { SIAP_PASTE_INTERRUPTED = -1, SIAP_PASTE_ENDED = -2 };
/// The next character of what is being pasted, be it a control character or NUL; or one of the two above, which are
/// below 0: Ctrl-C alone, the terminal gone.
int32_t siap_editor_next_pasted(siap_editor *editor);
/// Whether the size changed or the process came back from a stop; clears it.
bool siap_editor_take_redraw(siap_editor *editor);

/// Draws prompt and line anew from the cursor's row downwards; the cursor must stand in column 0.
void siap_editor_draw_below(siap_editor *editor);
void siap_editor_write(siap_editor *editor, const char *text);
