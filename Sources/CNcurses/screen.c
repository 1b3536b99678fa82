/* Each function here stands for a macro, a global or a type of ncurses that Swift cannot use. */

#define _XOPEN_SOURCE_EXTENDED 1
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *screen_input;
static FILE *screen_output;

bool cn_use_utf8(void) {
  static const char *const names[] = {
      "", "C.UTF-8", "C.utf8", "sv_SE.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    if (setlocale(LC_CTYPE, names[index]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
      return true;
    }
  }
  setlocale(LC_CTYPE, "C");
  return false;
}

static FILE *stream(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (!file) close(copy);
  return file;
}

static void close_streams(void) {
  if (screen_input) fclose(screen_input);
  if (screen_output) fclose(screen_output);
  screen_input = screen_output = NULL;
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  typeahead(-1);
}

bool cn_open(const char *term, int input, int output) {
  screen_input = stream(input, "r");
  screen_output = stream(output, "w");
  screen = screen_input && screen_output ? newterm(term, screen_output, screen_input) : NULL;
  if (!screen) {
    close_streams();
    return false;
  }
  set_term(screen);
  set_modes();
  curs_set(1);
  return true;
}

void cn_close(void) {
  if (!screen) return;
  endwin();
  delscreen(screen);
  screen = NULL;
  close_streams();
}

void cn_pause(void) { endwin(); }

/* ncurses sends its keypad string only when the mode changes, so it is turned off first. */
void cn_resume(void) {
  reset_prog_mode();
  set_modes();
  keypad(stdscr, FALSE);
  keypad(stdscr, TRUE);
  clearok(curscr, TRUE);
}

int cn_start_colours(void) {
  if (!has_colors() || start_color() == ERR || use_default_colors() == ERR) return 0;
  return COLORS;
}

int cn_colours(void) {
  int colours = tigetnum("colors");
  return colours > 0 ? colours : 0;
}

bool cn_define_pair(int pair, int foreground, int background) {
  if (pair >= COLOR_PAIRS || foreground >= COLORS || background >= COLORS) return false;
  return init_pair((short)pair, (short)foreground, (short)background) == OK;
}

void cn_background(int pair) {
  cchar_t blank;
  setcchar(&blank, L" ", A_NORMAL, (short)pair, NULL);
  bkgrndset(&blank);
}

void cn_resize(int rows, int columns) {
  resizeterm(rows, columns);
  clearok(curscr, TRUE);
}

void cn_erase(void) { erase(); }

/* attr_set and not COLOR_PAIR, which wraps at 256. */
void cn_style(int attributes, int pair) {
  attr_t look = A_NORMAL;
  if (attributes & CN_BOLD) look |= A_BOLD;
  if (attributes & CN_REVERSE) look |= A_REVERSE;
  if (attributes & CN_UNDERLINE) look |= A_UNDERLINE;
  attr_set(look, (short)pair, NULL);
}

/* The picture that ncurses keeps counts columns by wcwidth; where that differs from the width the
   canvas reckons with, everything to the right would move. */
bool cn_put(int row, int column, const uint32_t *scalars, int count, int width) {
  wchar_t text[5];
  if (count < 1 || count > 4 || wcwidth((wchar_t)scalars[0]) != width) return false;
  int length = 0;
  for (int index = 0; index < count; index++) {
    if (index == 0 || wcwidth((wchar_t)scalars[index]) == 0) {
      text[length++] = (wchar_t)scalars[index];
    }
  }
  mvaddnwstr(row, column, text, length);
  return true;
}

void cn_show(int row, int column) {
  move(row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_repaint(void) { clearok(curscr, TRUE); }

/* Appends without the marks for delays, which only terminals of glass and iron need. */
static int append(char *bytes, int length, int capacity, const char *text) {
  if (!text || text == (char *)-1) return length;
  for (const char *next = text; *next; next++) {
    if (next[0] == '$' && next[1] == '<') {
      const char *end = strchr(next, '>');
      if (end) {
        next = end;
        continue;
      }
    }
    if (length < capacity) bytes[length++] = *next;
  }
  return length;
}

static const char *capability(const char *name) {
  char copy[8];
  strncpy(copy, name, sizeof copy - 1);
  copy[sizeof copy - 1] = 0;
  return tigetstr(copy);
}

/* ncurses knows neither bracketed paste nor the mouse modes, so it does not turn them off. */
int cn_leave_string(char *bytes, int capacity) {
  int length = append(bytes, 0, capacity, "\033[?2004l\033[?1006l\033[?1000l");
  static const char *const names[] = {"rmkx", "cnorm", "sgr0", "rmcup"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    length = append(bytes, length, capacity, capability(names[index]));
  }
  return length;
}
