package io.throttle4j.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * A method of a generated type, as text.
 *
 * @param annotations one per entry, {@code @GET} for instance
 * @param declaration everything behind the annotations; of a record component, its type and name
 * @param component whether it is a record component, whose accessor takes its annotations
 */
record MethodSketch(List<String> annotations, String declaration, boolean component) {

    MethodSketch {
        annotations = List.copyOf(annotations);
    }

    MethodSketch withoutAnnotation(int index) {
        List<String> fewer = new ArrayList<>(annotations);
        fewer.remove(index);
        return new MethodSketch(fewer, declaration, component);
    }

    String source() {
        return String.join(" ", annotations) + (annotations.isEmpty() ? "" : " ") + declaration;
    }
}
