package io.throttle4j.store;

/**
 * What a store keeps under the name of one bucket is not what it keeps of buckets, so this bucket cannot be counted.
 *
 * <p>The store itself works: for calls without this bucket nothing is different. Has no stack trace: a busy client may be
 * answered with it very often.
 */
public final class UnreadableBucketException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bucket bucket;

    /**
     * Says what is wrong.
     *
     * @param reason why the bucket cannot be read
     * @param place where it is kept, in words that help to find it
     */
    public UnreadableBucketException(Bucket bucket, String reason, String place) {
        super(reason + ", at " + place, null, false, false);
        this.bucket = bucket;
    }

    /** The bucket. */
    public Bucket bucket() {
        return bucket;
    }
}
