package packages.at;

import throttles.MaintenanceThrottle;

/** Public, but not for everybody to construct. */
public class Shy extends MaintenanceThrottle {
    Shy() {}
}
