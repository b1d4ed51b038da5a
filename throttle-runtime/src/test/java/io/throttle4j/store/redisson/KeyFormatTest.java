package io.throttle4j.store.redisson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throttle4j.Algorithm;
import io.throttle4j.Identity;
import io.throttle4j.store.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFormatTest {

    private final KeyFormat format = new KeyFormat("throttle");

    @Test
    void readsLikeWhatItCounts() {
        assertThat(key(Identity.ofPrincipal("alice"), "reports", Duration.ofMinutes(1)))
                .isEqualTo("throttle:1:{user:alice}:reports:60s");
        assertThat(key(Identity.ofAddress("2001:db8::/64"), "anon", Duration.ofDays(1)))
                .isEqualTo("throttle:1:{ip:2001:db8::/64}:anon:86400s");
        assertThat(key(Identity.ofKey("abc"), "api_key", Duration.ofMillis(1_500)))
                .isEqualTo("throttle:1:{key:abc}:api_key:1500ms");
        assertThat(key(Identity.unknown(), "anon", Duration.ofNanos(1_000)))
                .isEqualTo("throttle:1:{unknown:-}:anon:1us");
        assertThat(key(Identity.unknown(), "anon", Duration.ofNanos(1_001)))
                .isEqualTo("throttle:1:{unknown:-}:anon:1001ns");
    }

    @Test
    void saysWhichAlgorithmCounts() {
        Bucket bucket = new Bucket("anon", 1_000_000_000, Algorithm.GCRA, Identity.ofPrincipal("alice"));
        assertThat(format.keyOf(bucket)).isEqualTo("throttle:1:{user:alice}:anon:1s:gcra");
    }

    @ParameterizedTest
    @CsvSource({
        "a}b, a%7Db",
        "a{b, a%7Bb",
        "100%, 100%25",
        "a b, a%20b",
        "zoë, zo%C3%AB",
        "😀, %F0%9F%98%80",
        "a:b, a:b",
        "a\\b, a%5Cb"
    })
    void escapesWhatWouldBeMistaken(String name, String written) {
        assertThat(key(Identity.ofPrincipal(name), "s", Duration.ofSeconds(1)))
                .isEqualTo("throttle:1:{user:" + written + "}:s:1s");
    }

    @Test
    void scopesEscapeColonsToo() {
        assertThat(key(Identity.ofKey("c"), "a:b", Duration.ofSeconds(1))).isEqualTo("throttle:1:{key:c}:a%3Ab:1s");
    }

    @Test
    void differentBucketsHaveDifferentKeys() {
        List<String> parts = List.of(
                "a", "a:b", "b", "%3A", ":", "{", "}", "}:s:1s", "a}:b", "\ud800", "\udc00", "?", "%ud800", "é",
                "%C3%A9");
        List<String> keys = new ArrayList<>();
        for (String name : parts) {
            for (String scope : parts) {
                for (Identity.Kind kind : List.of(Identity.Kind.PRINCIPAL, Identity.Kind.ADDRESS, Identity.Kind.KEY)) {
                    keys.add(key(new Identity(kind, name), scope, Duration.ofSeconds(1)));
                }
            }
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void allKeysOfAClientAreInOneSlot() {
        Identity client = Identity.ofKey("}{");
        assertThat(Slots.slotOf(key(client, "one", Duration.ofSeconds(1))))
                .isEqualTo(Slots.slotOf(key(client, "two:", Duration.ofDays(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a{b", "a}"})
    void refusesAPrefixThatWouldTakeTheHashTagsPlace(String prefix) {
        assertThatThrownBy(() -> new KeyFormat(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + prefix + "\" can't start the keys in Redis; use some text without braces, which mark"
                        + " the part of a key that a cluster places it by");
    }

    private String key(Identity identity, String scope, Duration window) {
        return format.keyOf(new Bucket(scope, window.toNanos(), Algorithm.SLIDING_WINDOW, identity));
    }
}
