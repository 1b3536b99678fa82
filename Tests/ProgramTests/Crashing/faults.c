/* Loaded into the real program by a test: at SIGURG it has the fault that FAULT names, on the stack
   that runs the program. */

#include <signal.h>
#include <stdlib.h>
#include <string.h>

void index_out_of_range(void);
void fatal_error(void);
void nothing_unwrapped(void);
void deep_recursion(void);

static void fail(int number) {
  const char *fault = getenv("FAULT");
  (void)number;
  if (strcmp(fault, "index") == 0) index_out_of_range();
  if (strcmp(fault, "fatalError") == 0) fatal_error();
  if (strcmp(fault, "nil") == 0) nothing_unwrapped();
  if (strcmp(fault, "recursion") == 0) deep_recursion();
  if (strcmp(fault, "abort") == 0) abort();
  if (strcmp(fault, "address") == 0) *(volatile int *)8 = 1;
}

__attribute__((constructor)) static void listen_for_fault(void) { signal(SIGURG, fail); }
