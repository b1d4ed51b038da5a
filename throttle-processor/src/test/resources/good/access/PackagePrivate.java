package access;

import throttles.MaintenanceThrottle;

class PackagePrivate extends MaintenanceThrottle {}
