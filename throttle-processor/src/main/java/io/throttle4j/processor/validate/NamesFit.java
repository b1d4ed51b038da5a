package io.throttle4j.processor.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.stream.Stream;

/** What a registry is named, and what it names, is not longer than file systems and compilers take. */
final class NamesFit implements Rule {
    private static final int LONGEST_FILE_NAME = 255;
    /** One less than class files take: javac says no before it comes to that. */
    private static final int LONGEST_CONSTANT = 65_534;

    @Override
    public Stream<Problem> check(Resource resource) {
        return Stream.concat(file(resource), resource.actions().stream().flatMap(action -> key(resource, action)));
    }

    private static Stream<Problem> file(Resource resource) {
        int length = (resource.registryName() + ".class").getBytes(UTF_8).length;
        return length <= LONGEST_FILE_NAME
                ? Stream.empty()
                : Stream.of(problem(
                        Origin.of(resource.type()),
                        "the registry of " + resource.type().getSimpleName() + " cannot be written: the name of its"
                                + " class file, made of the names of the type and of those around it, would have "
                                + length + " bytes, and file systems take " + LONGEST_FILE_NAME
                                + "; shorten one of the names"));
    }

    private static Stream<Problem> key(Resource resource, DeclaredAction action) {
        int length = inClassFile(action.key());
        return length <= LONGEST_CONSTANT
                ? Stream.empty()
                : Stream.of(problem(
                        resource.shownAt(Origin.of(action.method())),
                        "the registry of " + resource.type().getSimpleName() + " cannot name a method: its name and"
                                + " the names of its parameters' types would have " + length
                                + " bytes, and compilers take " + LONGEST_CONSTANT + "; shorten one of the names"));
    }

    /** Class files encode each half of a surrogate pair by itself. */
    static int inClassFile(String text) {
        return text.chars().map(each -> each < 0x80 ? 1 : each < 0x800 ? 2 : 3).sum();
    }

    private static Problem problem(Origin origin, String text) {
        return Problem.error(Code.NAME_TOO_LONG, origin, text);
    }
}
