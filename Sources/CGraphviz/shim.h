#include <graphviz/gvc.h>

/* The drawing record hangs on the graph behind a macro, which Swift cannot see. It is there once
   the graph is laid out, and every render reads its resolution anew. */
static inline void tsunagi_set_dots_per_inch(graph_t *graph, double dots_per_inch) {
  GD_drawing(graph)->dpi = dots_per_inch;
}
