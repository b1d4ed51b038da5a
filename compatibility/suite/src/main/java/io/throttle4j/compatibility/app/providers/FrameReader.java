package io.throttle4j.compatibility.app.providers;

import io.throttle4j.compatibility.app.model.Framed;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Puts a word before what is read. */
@Framed
public final class FrameReader implements ReaderInterceptor {

    FrameReader() {}

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new SequenceInputStream(
                new ByteArrayInputStream("read ".getBytes(StandardCharsets.US_ASCII)), context.getInputStream()));
        return context.proceed();
    }
}
