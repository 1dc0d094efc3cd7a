#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <wchar.h>

#include "CLineEditor.h"

static bool is_utf8(void) {
    const char *codeset = nl_langinfo(CODESET);
    return strcasecmp(codeset, "UTF-8") == 0 || strcasecmp(codeset, "UTF8") == 0;
}

bool siap_locale_is_utf8(void) { return setlocale(LC_CTYPE, "") != NULL && is_utf8(); }

bool siap_use_utf8(void) {
    if (siap_locale_is_utf8()) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8();
}

int siap_character_width(uint32_t character) { return wcwidth((wchar_t)character); }

void siap_terminal_size(int descriptor, int *columns, int *rows) {
    struct winsize size;
    *columns = 80;
    *rows = 24;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return;
    if (size.ws_col > 1) *columns = size.ws_col;
    if (size.ws_row > 0) *rows = size.ws_row;
}
