package io.throttle4j.store.redisson;

import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import org.redisson.client.codec.StringCodec;
import org.redisson.client.protocol.Encoder;

/** Text in UTF-8, as {@link StringCodec} has it, but in no buffer of a pool: a check has several values of few bytes each. */
final class PlainText extends StringCodec {

    static final PlainText CODEC = new PlainText();

    private static final Encoder ENCODER =
            text -> Unpooled.wrappedBuffer(text.toString().getBytes(StandardCharsets.UTF_8));

    private PlainText() {}

    @Override
    public Encoder getValueEncoder() {
        return ENCODER;
    }
}
