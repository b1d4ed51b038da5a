package io.throttle4j.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {

    static Stream<JsonNode> rows() throws IOException {
        try (InputStream file = ConformanceTest.class.getResourceAsStream("/conformance/ident.jsonl")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(ConformanceTest::read);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsTheClientOfEveryVector(JsonNode row) {
        TrustedProxies proxies = TrustedProxies.parse(row.get("trusted_proxies").asText());
        ClientAddressResolver resolver = new ClientAddressResolver(proxies, ForwardedHeader.X_FORWARDED_FOR, 64);
        String header = row.get("x_forwarded_for").textValue();
        List<String> lines = header == null ? List.of() : List.of(header);

        assertThat(resolver.resolve(row.get("remote_addr").textValue(), lines).orElse(null))
                .isEqualTo(row.get("client").textValue());
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
