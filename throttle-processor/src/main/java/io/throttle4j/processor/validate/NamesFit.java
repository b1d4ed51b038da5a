package io.throttle4j.processor.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.throttle4j.processor.model.Code;
import io.throttle4j.processor.model.DeclaredAction;
import io.throttle4j.processor.model.Origin;
import io.throttle4j.processor.model.Problem;
import io.throttle4j.processor.model.Resource;
import java.util.function.Consumer;

/** What a registry is named, and what it names, is not longer than file systems and compilers take. */
final class NamesFit implements Rule {
    private static final int LONGEST_FILE_NAME = 255;
    /** One less than class files take: javac says no before it comes to that. */
    private static final int LONGEST_CONSTANT = 65_534;
    /** What a character takes in a class file. */
    private static final int MOST_BYTES = 3;

    @Override
    public void check(Resource resource, Consumer<Problem> found) {
        int fileName = (resource.registryName() + ".class").getBytes(UTF_8).length;
        if (fileName > LONGEST_FILE_NAME) {
            found.accept(file(resource, fileName));
        }
        for (DeclaredAction action : resource.actions()) {
            int atMost = action.key().length() * MOST_BYTES;
            int key = atMost > LONGEST_CONSTANT ? inClassFile(action.key()) : atMost;
            if (key > LONGEST_CONSTANT) {
                found.accept(key(resource, action, key));
            }
        }
    }

    private static Problem file(Resource resource, int length) {
        return Problem.error(
                Code.NAME_TOO_LONG,
                Origin.of(resource.type()),
                "the registry of " + resource.type().getSimpleName() + " cannot be written: the name of its"
                        + " class file, made of the names of the type and of those around it, would have "
                        + length + " bytes, and file systems take " + LONGEST_FILE_NAME
                        + "; shorten one of the names");
    }

    private static Problem key(Resource resource, DeclaredAction action, int length) {
        return Problem.error(
                Code.NAME_TOO_LONG,
                resource.shownAt(Origin.of(action.method())),
                "the registry of " + resource.type().getSimpleName() + " cannot name a method: its name and"
                        + " the names of its parameters' types would have " + length
                        + " bytes, and compilers take " + LONGEST_CONSTANT + "; shorten one of the names");
    }

    /** Class files encode each half of a surrogate pair by itself. */
    static int inClassFile(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            length += each < 0x80 ? 1 : each < 0x800 ? 2 : 3;
        }
        return length;
    }
}
