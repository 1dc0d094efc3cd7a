#include "row_masks.h"
