package io.throttle4j.benchmarks.http.server;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Where the blocking filter runs. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Checked {}
