package io.throttle4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files in {@code bad}, compiled one by one, cannot show: who may construct a throttle depends on the package. */
class ConstructionTest {

    @Test
    void constructorOfOnePackageIsRefusedToAnotherThoughThatOneMayUseIt(@TempDir Path output) throws IOException {
        assertThat(new Javac(output)
                        .onClassPath()
                        .compile(Javac.sources(
                                Javac.RESOURCES.resolve("packages"), Javac.RESOURCES.resolve("good/throttles"))))
                .containsExactly("ERROR [T4J004] throttle Shy cannot be constructed by Stranger_Throttles: it has a"
                        + " constructor that is package-private; make it public");
        assertThat(output.resolve("packages/at/Home_Throttles.java")).exists();
    }
}
