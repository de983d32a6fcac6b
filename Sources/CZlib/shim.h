#include <zlib.h>

/* The macro that Swift cannot see: 32 over the window's size takes the header of gzip or zlib. */
static inline int tsunagi_inflate_begin(z_stream *stream) { return inflateInit2(stream, 15 + 32); }
