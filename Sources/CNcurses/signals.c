/* Signals that can wait arrive as bytes in a pipe, so that all work is done in the loop. Crashes
   cannot wait: their handler uses nothing but write, tcsetattr, sigaction and raise. */

#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

/* Every signal that would end the program unless somebody listens, besides those that stop it. */
static const int soft_signals[] = {
    SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGALRM, SIGUSR1, SIGUSR2,
    SIGVTALRM, SIGPROF, SIGXCPU,
#ifdef SIGPOLL
    SIGPOLL,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};
static const int hard_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
enum {
  soft_count = sizeof soft_signals / sizeof *soft_signals,
  hard_count = sizeof hard_signals / sizeof *hard_signals,
};
/* A terminal that says more is mistaken, and its pictures would take more memory than there is. */
enum { most_rows = 1000, most_columns = 1000 };

static struct termios saved;
static int terminal_input = -1;
static int terminal_output = -1;
static int pipe_ends[2] = {-1, -1};
static char leave_bytes[256];
static int leave_length;
static char crash_sentence[512];
static volatile sig_atomic_t on_screen;
static char crash_stack[65536];

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void note(int number) {
  int kept = errno;
  char byte = (char)number;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

static void set_default(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(number, &action, NULL);
}

static void crash(int number) {
  if (on_screen) {
    on_screen = 0;
    write_all(terminal_output, leave_bytes, (size_t)leave_length);
    tcsetattr(terminal_input, TCSANOW, &saved);
    write_all(terminal_output, crash_sentence, strlen(crash_sentence));
  }
  set_default(number);
  raise(number);
}

bool cn_save(int input, int output) {
  terminal_input = input;
  terminal_output = output;
  return tcgetattr(input, &saved) == 0;
}

static bool open_pipe(void) {
  if (pipe_ends[0] >= 0) return true;
  if (pipe(pipe_ends) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(pipe_ends[end], F_SETFL, O_NONBLOCK);
    fcntl(pipe_ends[end], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

/* A signal that was ignored when the program began, as nohup does, stays ignored. */
static void listen_to(int number) {
  struct sigaction action;
  if (sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigaction(number, &action, NULL);
}

static void guard_against(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigaction(number, &action, NULL);
}

int cn_guard(const char *leave, int length, const char *sentence) {
  if (!open_pipe()) return -1;
  leave_length = length < (int)sizeof leave_bytes ? length : (int)sizeof leave_bytes;
  memcpy(leave_bytes, leave, (size_t)leave_length);
  strncpy(crash_sentence, sentence, sizeof crash_sentence - 1);
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = crash_stack;
  stack.ss_size = sizeof crash_stack;
  sigaltstack(&stack, NULL);
  on_screen = 1;
  for (int index = 0; index < soft_count; index++) listen_to(soft_signals[index]);
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) listen_to(number);
#endif
  for (int index = 0; index < hard_count; index++) guard_against(hard_signals[index]);
  return pipe_ends[0];
}

/* Requests to end or to stop go on being noted: the program is ending, and what is left of its work
   is not to be cut off. */
void cn_unguard(void) {
  on_screen = 0;
  for (int index = 0; index < hard_count; index++) set_default(hard_signals[index]);
}

void cn_restore(void) {
  on_screen = 0;
  tcsetattr(terminal_input, TCSAFLUSH, &saved);
}

void cn_stop(void) {
  set_default(SIGTSTP);
  raise(SIGTSTP);
  tcgetattr(terminal_input, &saved);
  listen_to(SIGTSTP);
  on_screen = 1;
}

int cn_wait(int input, int signals, int milliseconds) {
  fd_set ready;
  FD_ZERO(&ready);
  if (input >= 0) FD_SET(input, &ready);
  FD_SET(signals, &ready);
  struct timeval time = {milliseconds / 1000, (milliseconds % 1000) * 1000};
  int highest = input > signals ? input : signals;
  int found = select(highest + 1, &ready, NULL, NULL, milliseconds < 0 ? NULL : &time);
  if (found < 0) return errno == EINTR ? 0 : CN_BROKEN;
  int result = 0;
  if (input >= 0 && FD_ISSET(input, &ready)) result |= CN_INPUT;
  if (FD_ISSET(signals, &ready)) result |= CN_SIGNAL;
  return result;
}

bool cn_window_size(int output, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row < most_rows ? size.ws_row : most_rows;
  *columns = size.ws_col < most_columns ? size.ws_col : most_columns;
  return true;
}
