package io.throttle4j.store.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However a URL is mutilated, as long as user and password stand before an {@code @}, neither is shown. */
class CredentialsStayHiddenTest {

    private static final String USER = "Wilhelmina";
    private static final String PASSWORD = "Xyzzy9Plugh";
    private static final List<String> URLS = List.of(
            "redis://U:P@host:6379/1",
            "rediss://:P@[::1]:6379",
            "redis+sentinel://U:P@one:1,two:2/master/1",
            "redis+cluster://U:P@one,two",
            "U:P@host",
            "redis:U:P@host",
            "redis:/U:P@host");
    private static final String NOISE = "@/:?#%[],. -_0aZ\u00e4\n";

    private final Random random = new Random(4);

    @Test
    void noMessageAndNoTextShowsThem() {
        for (int i = 0; i < 20_000; i++) {
            String url = mutilated(URLS.get(random.nextInt(URLS.size())))
                    .replace("U", USER)
                    .replace("P", PASSWORD);
            assertThat(said(url)).as(url).doesNotContain(USER).doesNotContain(PASSWORD);
        }
    }

    private static String said(String url) {
        try {
            return StoreLocation.parse(url).toString();
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** With up to three characters put in, taken out or replaced; the @ and what it ends stay. */
    private String mutilated(String url) {
        StringBuilder text = new StringBuilder(url);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            char noise = NOISE.charAt(random.nextInt(NOISE.length()));
            boolean kept = "UP@".indexOf(text.charAt(at)) >= 0;
            switch (kept ? 0 : random.nextInt(3)) {
                case 0 -> text.insert(at, noise);
                case 1 -> text.deleteCharAt(at);
                default -> text.setCharAt(at, noise);
            }
        }
        return text.toString();
    }
}
