package io.throttle4j.compatibility.cases;

import static io.throttle4j.compatibility.cases.Answers.ok;

import io.throttle4j.compatibility.client.Call;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Cases that send something. */
final class EntityCases {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = String.join(
            "\r\n",
            "--between",
            "Content-Disposition: form-data; name=\"first\"",
            "Content-Type: text/plain",
            "",
            "one",
            "--between",
            "Content-Disposition: form-data; name=\"second\"; filename=\"two.txt\"",
            "Content-Type: text/plain",
            "",
            "two",
            "--between--",
            "");

    private EntityCases() {}

    static List<Case> all() {
        String large = "0123456789abcdef".repeat(5 * 1024 * 1024 / 16);
        return List.of(
                Case.of(
                        "form fields",
                        Call.post("entities/fields", FORM, "name=Ada&city=New+York%21"),
                        ok("Ada of New York!")),
                Case.of("form", Call.post("entities/form", FORM, "name=Ada&city=London"), ok("Ada of London")),
                Case.of(
                        "multipart",
                        Call.post("parts", "multipart/form-data; boundary=between", PARTS),
                        ok("first=one\nsecond=two\n")),
                Case.of("reader of the application", Call.post("entities/note", "text/x-note", "note"), ok("re: note")),
                Case.of(
                        "5 MB entity",
                        Call.post("entities/bytes", "application/octet-stream", "first", large),
                        ok(large.length() + 5 + " bytes with sum " + sum("first" + large))),
                Case.of(
                        "dripping entity",
                        Call.post("entities/pieces", "text/plain", "one\n", "two\n", "three\n")
                                .dripping(),
                        ok("one\ntwo\nthree\n")));
    }

    private static long sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return sum.getValue();
    }
}
