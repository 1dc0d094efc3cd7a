#include "CReadinessPack.h"
