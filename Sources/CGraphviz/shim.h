#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>
#include <graphviz/gvplugin_device.h>

/* The drawing record hangs on the graph behind a macro, which Swift cannot see. It is there once
   the graph is laid out, and every render reads its resolution anew. */
static inline void tsunagi_set_dots_per_inch(graph_t *graph, double dots_per_inch) {
  GD_drawing(graph)->dpi = dots_per_inch;
}

/* A device that draws on a surface of ours. Graphviz's own devices for cairo end the document with
   the first page; this one, of the same renderer, leaves the surface open for the next. */
static gvdevice_features_t tsunagi_sheet_features = {
    GVDEVICE_DOES_TRUECOLOR, {0, 0}, {0, 0}, {72, 72}};
static gvplugin_installed_t tsunagi_devices[] = {
    {0, "sheet:cairo", 0, 0, &tsunagi_sheet_features}, {0, 0, 0, 0, 0}};
static gvplugin_api_t tsunagi_apis[] = {{API_device, tsunagi_devices}, {(api_t)0, 0}};
static gvplugin_library_t tsunagi_plugin = {"tsunagi", tsunagi_apis};

static inline void tsunagi_add_sheet_device(GVC_t *context) {
  gvAddLibrary(context, &tsunagi_plugin);
}
