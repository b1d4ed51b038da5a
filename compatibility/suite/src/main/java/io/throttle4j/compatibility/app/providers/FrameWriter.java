package io.throttle4j.compatibility.app.providers;

import io.throttle4j.compatibility.app.model.Framed;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Puts a word before what is written. */
@Framed
public final class FrameWriter implements WriterInterceptor {

    FrameWriter() {}

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        context.getOutputStream().write("written ".getBytes(StandardCharsets.US_ASCII));
        context.proceed();
    }
}
