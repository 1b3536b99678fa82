/* The part of ncurses and of POSIX signals that the program uses, without any of their types.
   ncurses keeps its state in globals and much of its interface in macros, neither of which Swift
   takes; signal handlers must not run Swift. One thread only. */

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/* What a cell may look like besides its colours. */
enum cn_attribute { CN_BOLD = 1, CN_REVERSE = 2, CN_UNDERLINE = 4 };

/* What cn_wait found. */
enum cn_ready { CN_INPUT = 1, CN_SIGNAL = 2, CN_BROKEN = 4 };

/* Takes a character set of UTF-8 from the environment or from what is installed. */
bool cn_use_utf8(void);

/* Starts the screen on two descriptors, which stay the caller's; false for an unknown terminal. */
bool cn_open(const char *term, int input, int output);

/* Ends the screen for good. */
void cn_close(void);

/* Gives the terminal back for a while, and takes it again; the next cn_show paints everything. */
void cn_pause(void);
void cn_resume(void);

/* The number of colours, 0 without any; -1 as a colour means the terminal's own. */
int cn_start_colours(void);

/* The number of colours the description promises, without starting them. */
int cn_colours(void);

/* Whether the pair could be made. */
bool cn_define_pair(int pair, int foreground, int background);

/* The pair of whatever is not drawn. */
void cn_background(int pair);

/* Tells the screen its new size. */
void cn_resize(int rows, int columns);

/* Forgets all that was drawn. */
void cn_erase(void);

/* The look of the signs that follow. */
void cn_style(int attributes, int pair);

/* Draws a base with its marks; false, and nothing drawn, when the width is not as said. */
bool cn_put(int row, int column, const uint32_t *scalars, int count, int width);

/* Sends what has changed and leaves the cursor there. */
void cn_show(int row, int column);

/* Makes the next cn_show send everything. */
void cn_repaint(void);

/* The bytes that end the screen after a crash, at most this many; returns how many. */
int cn_leave_string(char *bytes, int capacity);

/* Saves the modes of the terminal, for cn_restore; false when it has none. */
bool cn_save(int input, int output);

/* Installs the handlers and returns the descriptor on which signal numbers arrive, or -1.
   On a crash the terminal is restored and the sentence written before the process dies. */
int cn_guard(const char *leave, int length, const char *sentence);

/* From here on a crash does nothing but end; requests to end or to stop are noted to the last. */
void cn_unguard(void);

/* Sets the saved modes; from here on a crash leaves the terminal alone. */
void cn_restore(void);

/* Stops the process as Ctrl-Z does in a shell; returns when it is continued. */
void cn_stop(void);

/* Sleeps until there is input or a signal; milliseconds below 0 wait without end. */
int cn_wait(int input, int signals, int milliseconds);

/* The size of the window; false when it is not known. */
bool cn_window_size(int output, int *rows, int *columns);

#endif
