package io.throttle4j.store.memory;

/** A share with room behind its fields as well. */
@SuppressWarnings("UnusedVariable") // it only has to be there
final class PaddedShare extends Share {
    private long p0;
    private long p1;
    private long p2;
    private long p3;
    private long p4;
    private long p5;
    private long p6;
    private long p7;
    private long p8;
    private long p9;
    private long p10;
    private long p11;
    private long p12;
    private long p13;
    private long p14;
}
