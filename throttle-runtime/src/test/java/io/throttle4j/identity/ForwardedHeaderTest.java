package io.throttle4j.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "for=192.0.2.43|192.0.2.43",
                "For=\"[2001:db8:cafe::17]:4711\"|2001:db8:cafe::17",
                "for=\"192.0.2.43:47011\"|192.0.2.43",
                "for=\"192.0.2.43:_port\"|192.0.2.43",
                "for=192.0.2.60;proto=http;by=203.0.113.43|192.0.2.60",
                "proto=http ; FOR=192.0.2.60|192.0.2.60",
                ";;for=192.0.2.60;|192.0.2.60",
                "host=\"a;for=6.6.6.6,b\\\"\";for=192.0.2.60|192.0.2.60",
                "for=\"192.0.2.\\60\"|192.0.2.60",
                "for=[2001:db8::1]|2001:db8::1",
            })
    void readsTheForParameter(String element, String address) {
        assertThat(ForwardedHeader.FORWARDED.address(element))
                .map(ClientAddress::toString)
                .contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "192.0.2.43",
                "for=unknown",
                "for=_hidden",
                "for=\"_gazonk\"",
                "for=",
                "for=;",
                "for",
                "for=\"192.0.2.43",
                "for=192.0.2.43\"",
                "for=\"192.0.2.43\"x",
                "for=\"192.0.2.43\\",
                "for=1.1.1.1;for=2.2.2.2",
                "for=1.1.1.1 2.2.2.2",
                "for=1.1.1.1=2",
                "=1.1.1.1",
                "by=1.1.1.1",
                "xfor=1.1.1.1",
                "for=\"example.org\"",
            })
    void believesNothingElse(String element) {
        assertThat(ForwardedHeader.FORWARDED.address(element)).isEmpty();
    }

    @Test
    void isReadByNameInAnyCase() {
        assertThat(ForwardedHeader.parse("X-Forwarded-For")).isSameAs(ForwardedHeader.X_FORWARDED_FOR);
        assertThat(ForwardedHeader.parse(" forwarded ")).isSameAs(ForwardedHeader.FORWARDED);
        assertThat(ForwardedHeader.FORWARDED.headerName()).isEqualTo("Forwarded");
    }

    @Test
    void namesTheHeadersThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForwardedHeader.parse("x-forwarded"))
                .withMessage("\"x-forwarded\" is no forwarding header; did you mean \"forwarded\"? use x-forwarded-for"
                        + " or forwarded");
    }
}
