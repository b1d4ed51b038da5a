package access;

import throttles.MaintenanceThrottle;

/** Named like a class that registries use. */
class Action extends MaintenanceThrottle {}
