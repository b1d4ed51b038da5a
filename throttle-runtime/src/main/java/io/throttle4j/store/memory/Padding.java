package io.throttle4j.store.memory;

/** Room before the fields of a subclass: what lies there is on no cache line of something else. */
@SuppressWarnings("UnusedVariable") // it only has to be there
abstract class Padding {
    // These take the places behind the object's header, where fields of a subclass would be put.
    private int i0;
    private int i1;

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
