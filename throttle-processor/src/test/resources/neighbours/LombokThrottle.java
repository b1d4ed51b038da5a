package neighbours;

import io.throttle4j.ThrottleScope;
import lombok.Setter;
import throttles.AnonRateThrottle;

/** Its members are written by Lombok; its constructor is not, since throttles are read before Lombok is done. */
@Setter
@ThrottleScope("lombok")
public class LombokThrottle extends AnonRateThrottle {
    private int burst;

    public LombokThrottle() {}
}
