/* The library may be built with ICU, whose headers would clash with those that Foundation brings.
   Only the record of an encoding handler, which is not used here, depends on it. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
