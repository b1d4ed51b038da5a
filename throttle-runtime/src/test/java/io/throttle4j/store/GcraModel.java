package io.throttle4j.store;

import java.math.BigInteger;

/** One GCRA bucket in exact fractions: the time its queue runs empty is {@code numerator / denominator}. */
final class GcraModel {

    private final BigInteger window;
    private BigInteger numerator = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;

    GcraModel(long windowNanos) {
        window = BigInteger.valueOf(windowNanos);
    }

    /** The wait, rounded up; records the take if there is none. */
    long take(int limit, int cost, long now) {
        if (cost > limit) {
            return window.longValueExact();
        }
        BigInteger then = start(limit, now).add(window.multiply(BigInteger.valueOf(cost)));
        BigInteger over = then.subtract(window.add(BigInteger.valueOf(now)).multiply(BigInteger.valueOf(limit)));
        if (over.signum() > 0) {
            return ceil(over, BigInteger.valueOf(limit)).longValueExact();
        }
        numerator = then;
        denominator = BigInteger.valueOf(limit);
        return 0;
    }

    /** Removes what was taken at {@code stamp}, less what has drained since. */
    void giveBack(int limit, int cost, long stamp, long now) {
        BigInteger back = window.multiply(BigInteger.valueOf(cost))
                .subtract(BigInteger.valueOf(now - stamp).multiply(BigInteger.valueOf(limit)));
        BigInteger start = start(limit, now);
        numerator = start.subtract(back.max(BigInteger.ZERO));
        denominator = BigInteger.valueOf(limit);
    }

    private BigInteger start(int limit, long now) {
        BigInteger scale = BigInteger.valueOf(limit);
        BigInteger emptyAt = scale.equals(denominator)
                ? numerator
                : ceil(numerator, denominator).multiply(scale);
        return emptyAt.max(BigInteger.valueOf(now).multiply(scale));
    }

    private static BigInteger ceil(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
