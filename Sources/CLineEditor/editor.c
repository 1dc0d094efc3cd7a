#define _GNU_SOURCE
#include "CLineEditor.h"

#include <errno.h>
#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "keyboard.h"
#include "signals.h"

/// Bound to SIAP_WAKE: a control character that the kernel or nobody sends, returned to libedit in place of a key.
enum { wake_key = 0x1E };
/// Escape on its own in vi's mode. The map has sequences that begin with escape, so libedit would wait for the rest.
enum { vi_escape_key = 0x1C, escape_key = 0x1B, escape_milliseconds = 30 };
enum { no_key = -1 };
/// libedit may sit inside a key sequence and swallow the wake key; after this many it is told of an end instead.
enum { most_wakes = 64 };

struct siap_editor {
    EditLine *el;
    FILE *output;
    void *context;
    siap_command_handler handler;
    siap_key_filter filter;
    siap_line_shower shower;
    /// Where libedit draws while `shower` does it in its place.
    FILE *nowhere;
    struct siap_keyboard keyboard;
    /// The characters that interrupt and suspend, as the terminal has them.
    unsigned char interrupt_key, suspend_key;
    char *prompt;
    int32_t taken_key;
    int unanswered_wakes;
    bool wake_asked;
    bool redraw;
    bool submitted;
};

static siap_editor *owner(EditLine *el) {
    void *editor = NULL;
    el_get(el, EL_CLIENTDATA, &editor);
    return editor;
}

// MARK: Commands

static unsigned char run(EditLine *el, enum siap_command command) {
    siap_editor *editor = owner(el);
    if (command == SIAP_WAKE) editor->unanswered_wakes = 0;
    switch ((enum siap_reply)editor->handler(editor->context, command)) {
    case SIAP_DONE: return CC_NORM;
    case SIAP_REFRESH: return CC_REFRESH;
    case SIAP_BEEP:
        if (editor->shower != NULL) siap_editor_write(editor, "\a");
        return CC_REFRESH_BEEP;
    case SIAP_SUBMIT: editor->submitted = true; return CC_EOF;
    }
    return CC_ERROR;
}

// libedit hands its functions no data of one's own, so each command has a function.
#define COMMANDS(X)                                                                                                 \
    X(SIAP_ENTER, enter, "siap-enter", "Submit, or go on to the next line")                                         \
    X(SIAP_NEWLINE, newline, "siap-newline", "Insert a line break")                                                 \
    X(SIAP_CLOSE_BLOCK, close_block, "siap-close-block", "Insert the brace that ends a block")                      \
    X(SIAP_COMPLETE, complete, "siap-complete", "Complete the word")                                                \
    X(SIAP_UP, up, "siap-up", "Line above, or earlier entry with this beginning")                                   \
    X(SIAP_DOWN, down, "siap-down", "Line below, or later entry with this beginning")                               \
    X(SIAP_SEARCH, search, "siap-search", "Search the history")                                                     \
    X(SIAP_END_OF_FILE, end_of_file, "siap-end", "Leave, or delete the next character")                             \
    X(SIAP_LINE_END, line_end, "siap-line-end", "Go behind the last character")                                     \
    X(SIAP_RIGHT, right, "siap-right", "Next character, or take the suggestion")                                        \
    X(SIAP_EDIT, edit, "siap-edit", "Open the line in an editor")                                                   \
    X(SIAP_CLEAR, clear, "siap-clear", "Clear the screen")                                                          \
    X(SIAP_PASTE, paste, "siap-paste", "Insert pasted text as it is")                                               \
    X(SIAP_IGNORE, ignore, "siap-ignore", "Nothing")                                                                \
    X(SIAP_WAKE, wake, "siap-wake", "Internal")

#define DEFINE(command, function, name, help)                                                                       \
    static unsigned char command_##function(EditLine *el, int key) {                                                \
        (void)key;                                                                                                  \
        return run(el, command);                                                                                    \
    }
COMMANDS(DEFINE)

const char *siap_command_name(enum siap_command command) {
#define NAME(command, function, name, help) [command] = name,
    static const char *const names[SIAP_COMMAND_COUNT] = {COMMANDS(NAME)};
    return names[command];
}

static void register_commands(EditLine *el) {
#define REGISTER(command, function, name, help) el_set(el, EL_ADDFN, name, help, command_##function);
    COMMANDS(REGISTER)
}

// MARK: Keys

static void end_process(siap_editor *editor, int signal) {
    siap_editor_write(editor, "\033[?2004l\r\n");
    el_set(editor->el, EL_PREP_TERM, 0);
    siap_default_action(signal);
    el_set(editor->el, EL_PREP_TERM, 1);
}

static void stop_process(siap_editor *editor) {
    siap_editor_write(editor, "\033[?2004l");
    el_set(editor->el, EL_PREP_TERM, 0);
    siap_default_action(SIGTSTP);
}

/// Back from a stop the terminal is as the shell left it, and libedit believes that it is still raw.
static void come_back(siap_editor *editor) {
    el_set(editor->el, EL_PREP_TERM, 0);
    el_set(editor->el, EL_PREP_TERM, 1);
    siap_editor_write(editor, "\033[?2004h");
    editor->redraw = true;
}

/// Does what the pending signals ask for; an interrupt stays pending until the wake command takes it.
static void look_at_signals(siap_editor *editor) {
    int end = siap_pending_end_signal();
    if (end != 0) end_process(editor, end);
    if (siap_take_signal(SIGTSTP)) {
        stop_process(editor);
        siap_take_signal(SIGCONT);
        come_back(editor);
    }
    if (siap_take_signal(SIGCONT)) come_back(editor);
    if (siap_take_signal(SIGWINCH)) {
        el_resize(editor->el);
        // libedit leaves its cursor where it was, be that outside its new rows, and would write the next character there.
        if (editor->shower != NULL) el_set(editor->el, EL_REFRESH);
        editor->redraw = true;
    }
}

/// In vi's mode libedit's ed-move-to-end leaves the cursor before the beginning of an empty line, and the next command
/// writes there.
static void bring_cursor_inside(EditLine *el) {
    const LineInfoW *line = el_wline(el);
    if (line->cursor < line->buffer) el_cursor(el, (int)(line->buffer - line->cursor));
}

/// While a line is edited the terminal hands the characters of its signals on like any others, so that pasted ones do
/// nothing; those that are typed ask for what they always did. Ctrl-\ asks for nothing: it would end the session.
static bool asks_for_signal(siap_editor *editor, int32_t character) {
    if (character == _POSIX_VDISABLE) return false;
    if (character == editor->interrupt_key) {
        siap_note_signal(SIGINT);
    } else if (character == editor->suspend_key) {
        siap_note_signal(SIGTSTP);
    } else {
        return false;
    }
    return true;
}

static bool is_lone_escape(siap_editor *editor, int32_t character) {
    return character == escape_key && siap_editor_is_vi(editor) &&
           !siap_more_keys(&editor->keyboard, escape_milliseconds);
}

/// libedit's source of keys, called once the screen is up to date.
static int read_key(EditLine *el, wchar_t *key) {
    siap_editor *editor = owner(el);
    bring_cursor_inside(el);
    // Whoever types or pastes faster than we draw sees the line when they pause.
    if (editor->shower != NULL && (editor->wake_asked || !siap_more_keys(&editor->keyboard, 0)))
        editor->shower(editor->context);
    for (;;) {
        if (siap_interrupted() || editor->redraw || editor->wake_asked) {
            editor->wake_asked = false;
            if (++editor->unanswered_wakes > most_wakes) return -1;
            *key = wake_key;
            return 1;
        }
        int32_t character = siap_read_character(&editor->keyboard);
        if (character == SIAP_KEY_END) return 0;
        if (character == SIAP_KEY_SIGNAL) {
            look_at_signals(editor);
        } else if (asks_for_signal(editor, character)) {
            look_at_signals(editor);
        } else if (editor->filter(editor->context)) {
            editor->taken_key = character;
            editor->wake_asked = true;
        } else if (character != wake_key && character != vi_escape_key) {
            *key = (wchar_t)(is_lone_escape(editor, character) ? vi_escape_key : character);
            return 1;
        }
    }
}

bool siap_editor_has_keys(siap_editor *editor) { return siap_more_keys(&editor->keyboard, 0); }

void siap_editor_wake(siap_editor *editor) { editor->wake_asked = true; }

int32_t siap_editor_taken_key(siap_editor *editor) {
    int32_t key = editor->taken_key;
    editor->taken_key = no_key;
    return key;
}

void siap_editor_return_key(siap_editor *editor, uint32_t key) {
    wchar_t text[2] = {(wchar_t)key, 0};
    el_wpush(editor->el, text);
}

int32_t siap_editor_next_pasted(siap_editor *editor) {
    for (;;) {
        int32_t character = siap_read_character(&editor->keyboard);
        // Whoever interrupts a paste whose end never comes sends nothing behind it.
        if (character == editor->interrupt_key && character != _POSIX_VDISABLE &&
            !siap_more_keys(&editor->keyboard, escape_milliseconds))
            siap_note_signal(SIGINT);
        else if (character != SIAP_KEY_SIGNAL)
            return character == SIAP_KEY_END ? SIAP_PASTE_ENDED : character;
        if (siap_interrupted()) return SIAP_PASTE_INTERRUPTED;
        look_at_signals(editor);
    }
}

bool siap_editor_take_redraw(siap_editor *editor) {
    bool redraw = editor->redraw;
    editor->redraw = false;
    return redraw;
}

// MARK: Opening

static char *prompt_of(EditLine *el) { return owner(el)->prompt; }

/// Without the cursor's way up, libedit prints each change in a second row again and again.
static bool can_move_up(EditLine *el) {
    char *up = NULL;
    if (el_get(el, EL_GETTC, "up", &up) == 0 && up != NULL && *up != '\0') return true;
    // The newest terminals call themselves xterm-something, and this machine may not have heard of them.
    const char *name = getenv("TERM");
    return name != NULL && strncmp(name, "xterm", 5) == 0 && el_set(el, EL_TERMINAL, "vt100") == 0;
}

siap_editor *siap_editor_open(const char *name, int output, void *context, siap_command_handler handler,
                              siap_key_filter filter) {
    siap_editor *editor = calloc(1, sizeof *editor);
    if (editor == NULL) return NULL;
    editor->output = output == 2 ? stderr : stdout;
    editor->context = context;
    editor->handler = handler;
    editor->filter = filter;
    editor->taken_key = no_key;
    editor->prompt = strdup("");
    editor->el = el_init(name, stdin, editor->output, stderr);
    if (editor->el == NULL || editor->prompt == NULL || !can_move_up(editor->el)) {
        siap_editor_close(editor);
        return NULL;
    }
    el_set(editor->el, EL_CLIENTDATA, editor);
    el_set(editor->el, EL_SIGNAL, 0);
    el_set(editor->el, EL_SETTY, "-d", "-isig", "-ixon", "-iexten", NULL);
    el_set(editor->el, EL_EDITOR, "emacs");
    el_set(editor->el, EL_GETCFN, read_key);
    el_set(editor->el, EL_PROMPT_ESC, prompt_of, '\001');
    // A function must be known before a key, or a line of .editrc, may name it.
    register_commands(editor->el);
    return editor;
}

void siap_editor_close(siap_editor *editor) {
    if (editor->el != NULL) el_end(editor->el);
    if (editor->nowhere != NULL) fclose(editor->nowhere);
    free(editor->prompt);
    free(editor);
}

bool siap_editor_is_ansi(siap_editor *editor) {
    char *clear = NULL;
    return el_get(editor->el, EL_GETTC, "ce", &clear) == 0 && clear != NULL && strstr(clear, "\033[K") != NULL;
}

bool siap_editor_set_shower(siap_editor *editor, siap_line_shower shower) {
    if (shower != NULL && editor->nowhere == NULL) editor->nowhere = fopen("/dev/null", "we");
    if (editor->nowhere == NULL) return shower == NULL;
    if (el_set(editor->el, EL_SETFP, 1, shower == NULL ? editor->output : editor->nowhere) != 0) return false;
    editor->shower = shower;
    return true;
}

void siap_editor_bind(siap_editor *editor, const char *keys, const char *function) {
    el_set(editor->el, EL_BIND, keys, function, NULL);
}

void siap_editor_bind_alternative(siap_editor *editor, const char *keys, const char *function) {
    el_set(editor->el, EL_BIND, "-a", keys, function, NULL);
}

void siap_editor_source(siap_editor *editor) {
    el_source(editor->el, NULL);
    // With `edit off` libedit reads a line past every key function, so past Ctrl-C, paste and statements of many lines.
    el_set(editor->el, EL_EDITMODE, 1);
}

bool siap_editor_is_vi(siap_editor *editor) {
    const char *name = NULL;
    return el_get(editor->el, EL_EDITOR, &name) == 0 && name != NULL && strcmp(name, "vi") == 0;
}

void siap_editor_set_prompt(siap_editor *editor, const char *prompt) {
    char *copy = strdup(prompt);
    if (copy == NULL) return;
    free(editor->prompt);
    editor->prompt = copy;
}

// MARK: Reading and the line

static void learn_signal_keys(siap_editor *editor) {
    struct termios terminal;
    bool known = tcgetattr(STDIN_FILENO, &terminal) == 0 && (terminal.c_lflag & ISIG) != 0;
    editor->interrupt_key = known ? terminal.c_cc[VINTR] : _POSIX_VDISABLE;
    editor->suspend_key = known ? terminal.c_cc[VSUSP] : _POSIX_VDISABLE;
}

bool siap_editor_read(siap_editor *editor, bool wakes) {
    int count = 0;
    editor->submitted = editor->redraw = false;
    editor->wake_asked = wakes;
    editor->unanswered_wakes = 0;
    editor->taken_key = no_key;
    learn_signal_keys(editor);
    siap_edit_signals_on();
    // The terminal may have changed its size while a query ran, with nobody listening.
    el_resize(editor->el);
    // What is typed once the prompt is there is ours: the terminal must not take Ctrl-D or Ctrl-\ for itself.
    el_set(editor->el, EL_PREP_TERM, 1);
    siap_editor_write(editor, "\033[?2004h");
    el_wgets(editor->el, &count);
    siap_editor_write(editor, "\033[?2004l");
    siap_edit_signals_off();
    return editor->submitted;
}

void siap_editor_line(siap_editor *editor, const uint32_t **text, int *length, int *cursor) {
    const LineInfoW *line = el_wline(editor->el);
    *text = (const uint32_t *)line->buffer;
    *length = (int)(line->lastchar - line->buffer);
    *cursor = (int)(line->cursor - line->buffer);
}

void siap_editor_insert(siap_editor *editor, const uint32_t *text, int length) {
    wchar_t *copy = calloc((size_t)length + 1, sizeof *copy);
    if (copy == NULL) return;
    memcpy(copy, text, (size_t)length * sizeof *copy);
    el_winsertstr(editor->el, copy);
    free(copy);
}

void siap_editor_delete_before(siap_editor *editor, int length) { el_deletestr(editor->el, length); }

void siap_editor_move(siap_editor *editor, int offset) { el_cursor(editor->el, offset); }

void siap_editor_draw_below(siap_editor *editor) { el_set(editor->el, EL_REFRESH); }

void siap_editor_write(siap_editor *editor, const char *text) {
    fputs(text, editor->output);
    fflush(editor->output);
}
