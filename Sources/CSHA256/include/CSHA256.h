/* The inner step of SHA-256 (FIPS 180-4). Every frame of a book is hashed when it is opened, and
   processors have instructions for it that Swift cannot name. */

#ifndef CSHA256_H
#define CSHA256_H

#include <stddef.h>
#include <stdint.h>

/* Works blocks of 64 bytes into the state, with the processor's own instructions where it has them. */
void csha256_compress(uint32_t state[8], const uint8_t *bytes, size_t blocks);

/* The same without them. */
void csha256_compress_plainly(uint32_t state[8], const uint8_t *bytes, size_t blocks);

#endif
