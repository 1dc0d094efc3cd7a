#define _GNU_SOURCE
#include "signals.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

#include "CLineEditor.h"

// EL_SIGNAL stays off: libedit would send each signal again to the whole process group.

static const int edit_signals[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGQUIT};
enum { edit_signal_count = sizeof edit_signals / sizeof *edit_signals };
static const int end_signals[] = {SIGTERM, SIGHUP, SIGQUIT};

static atomic_int pending[NSIG];
static struct sigaction before_editing[edit_signal_count];
static bool editing;

static void note(int signal) { atomic_store(&pending[signal], 1); }

static void take_over(int signal, struct sigaction *before) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, before);
}

void siap_install_interrupt(void) {
    static atomic_flag installed = ATOMIC_FLAG_INIT;
    if (!atomic_flag_test_and_set(&installed)) take_over(SIGINT, NULL);
}

bool siap_interrupted(void) { return atomic_load_explicit(&pending[SIGINT], memory_order_relaxed) != 0; }

void siap_clear_interrupt(void) { atomic_store(&pending[SIGINT], 0); }

void siap_edit_signals_on(void) {
    if (editing) return;
    editing = true;
    for (int index = 0; index < edit_signal_count; index++) {
        atomic_store(&pending[edit_signals[index]], 0);
        take_over(edit_signals[index], &before_editing[index]);
        // Whoever started us with a signal ignored (nohup) meant it.
        if (before_editing[index].sa_handler == SIG_IGN) sigaction(edit_signals[index], &before_editing[index], NULL);
    }
}

void siap_edit_signals_off(void) {
    if (!editing) return;
    editing = false;
    for (int index = 0; index < edit_signal_count; index++)
        sigaction(edit_signals[index], &before_editing[index], NULL);
}

bool siap_signal_pending(int signal) { return atomic_load(&pending[signal]) != 0; }

void siap_note_signal(int signal) { note(signal); }

bool siap_take_signal(int signal) { return atomic_exchange(&pending[signal], 0) != 0; }

int siap_pending_end_signal(void) {
    for (size_t index = 0; index < sizeof end_signals / sizeof *end_signals; index++)
        if (siap_take_signal(end_signals[index])) return end_signals[index];
    return 0;
}

void siap_default_action(int signal) {
    struct sigaction action, ours;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(signal, &action, &ours);
    sigset_t only, before;
    sigemptyset(&only);
    sigaddset(&only, signal);
    pthread_sigmask(SIG_UNBLOCK, &only, &before);
    kill(getpid(), signal);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    sigaction(signal, &ours, NULL);
}

void siap_block_signals(sigset_t *before) {
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGINT);
    for (int index = 0; index < edit_signal_count; index++) sigaddset(&blocked, edit_signals[index]);
    pthread_sigmask(SIG_BLOCK, &blocked, before);
}
