package throttles;

public class PublicOuter {
    public PublicOuter() {}

    protected static class Elsewhere extends MaintenanceThrottle {
        public Elsewhere() {}
    }
}
