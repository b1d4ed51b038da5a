package io.throttle4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.throttle4j.InvalidRateException;
import io.throttle4j.Limit;
import io.throttle4j.Rate;
import io.throttle4j.identity.ClientAddressResolver;
import io.throttle4j.identity.ForwardedHeader;
import io.throttle4j.identity.TrustedProxies;
import io.throttle4j.jaxrs.answer.ThrottledException;
import io.throttle4j.jaxrs.answer.ThrottledText;
import io.throttle4j.store.memory.InMemoryThrottleStore;
import io.throttle4j.store.redisson.DrivenRedis;
import io.throttle4j.store.redisson.EmbeddedRedis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our answers against the vectors that the reference implementation made. */
class ConformanceTest {

    private static final int IPV6_PREFIX = 64;

    @TestFactory
    Stream<DynamicTest> traces() {
        return Vectors.read("traces.jsonl")
                .map(trace -> dynamicTest(trace.get("name").asText(), () -> {
                    AtomicLong nanos = new AtomicLong();
                    try (InMemoryThrottleStore store = new InMemoryThrottleStore(10_000, nanos::get)) {
                        new TraceReplay(trace, store, micros -> nanos.set(micros * 1_000)).run();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> tracesOnRedis() {
        return Vectors.read("traces.jsonl")
                .map(trace -> dynamicTest(trace.get("name").asText() + " on Redis", () -> {
                    DrivenRedis redis = new DrivenRedis(EmbeddedRedis.client(), 1_000);
                    new TraceReplay(trace, redis.store(), redis::setMicros).run();
                }));
    }

    @TestFactory
    Stream<DynamicTest> rates() {
        return Vectors.read("rates.jsonl")
                .map(row -> dynamicTest("rate \"" + row.get("rate").asText() + "\"", () -> checkRate(row)));
    }

    @TestFactory
    Stream<DynamicTest> identities() {
        return Vectors.read("ident.jsonl")
                .map(row -> dynamicTest(shortened(row), () -> {
                    TrustedProxies proxies =
                            TrustedProxies.parse(row.get("trusted_proxies").asText());
                    ClientAddressResolver resolver =
                            new ClientAddressResolver(proxies, ForwardedHeader.X_FORWARDED_FOR, IPV6_PREFIX);
                    List<String> lines =
                            text(row, "x_forwarded_for").map(List::of).orElse(List.of());
                    assertThat(resolver.resolve(text(row, "remote_addr").orElse(null), lines))
                            .isEqualTo(text(row, "client"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> denials() {
        return Vectors.read("throttled.jsonl").map(row -> dynamicTest(row.toString(), () -> checkDenial(row)));
    }

    private static void checkRate(JsonNode row) {
        String written = row.get("rate").asText();
        if (!row.get("valid").asBoolean()) {
            assertThatThrownBy(() -> Rate.parse(written)).isInstanceOf(InvalidRateException.class);
            return;
        }
        List<Limit> limits = new ArrayList<>();
        row.get("limits")
                .forEach(limit -> limits.add(new Limit(
                        limit.get("requests").asInt(),
                        Duration.ofSeconds(limit.get("window_seconds").asLong()))));
        assertThat(Rate.parse(written).limits()).isEqualTo(limits);
    }

    private static void checkDenial(JsonNode row) {
        Optional<Duration> wait = Optional.of(row.get("wait"))
                .filter(value -> !value.isNull())
                .map(value ->
                        Duration.ofNanos(value.decimalValue().movePointRight(9).longValue()));
        ThrottledText text =
                text(row, "custom_detail").map(ThrottledText::startingWith).orElse(ThrottledText.english());
        Optional<Long> seconds = new ThrottledException(wait, List.of()).retryAfterSeconds();
        // On purpose other than the reference: a denial asks for at least one second.
        boolean oursDiffers =
                wait.filter(some -> some.isNegative() || some.isZero()).isPresent();
        String theirs = row.get("detail").asText();
        String detail = oursDiffers ? theirs.replaceFirst("in -?\\d+ seconds?\\.$", "in 1 second.") : theirs;
        Optional<Long> retryAfter =
                oursDiffers ? Optional.of(1L) : text(row, "retry_after").map(Long::valueOf);
        assertThat(seconds).isEqualTo(retryAfter);
        assertThat(text.detail(seconds, List.of())).isEqualTo(detail);
    }

    private static Optional<String> text(JsonNode row, String field) {
        return Optional.ofNullable(row.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    private static String shortened(JsonNode row) {
        String written = row.toString();
        return written.length() > 150 ? written.substring(0, 150) + "..." : written;
    }
}
