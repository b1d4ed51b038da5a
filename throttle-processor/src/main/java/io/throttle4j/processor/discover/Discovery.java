package io.throttle4j.processor.discover;

import io.throttle4j.processor.model.Resource;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What can be found out about types in one round of the compiler.
 *
 * <p>It keeps what it finds out, as resources share annotations, parents and throttles; elements do not outlive their round,
 * so it must not either.
 */
public final class Discovery {
    private final Candidates candidates;
    private final Missing missing;
    private final Scanner scanner;

    /** For one round. */
    public Discovery(Elements elements, Types types) {
        Lineage lineage = new Lineage(types);
        ThrottledAnnotations annotations = new ThrottledAnnotations();
        Methods methods = new Methods();
        this.candidates = new Candidates(lineage, methods, annotations);
        this.missing = new Missing(types, lineage, methods, annotations);
        this.scanner = new Scanner(elements, types, lineage, methods, annotations);
    }

    /** Whether anything that is known of {@code type} declares throttles. */
    public boolean isThrottled(TypeElement type) {
        return candidates.isThrottled(type);
    }

    /** The first type that {@code type} needs and that does not exist, by the name it was written with. */
    public Optional<String> missingIn(TypeElement type) {
        return missing.in(type);
    }

    /** Reads {@code type}, which has to miss nothing. */
    public Resource scan(TypeElement type) {
        return scanner.scan(type);
    }
}
