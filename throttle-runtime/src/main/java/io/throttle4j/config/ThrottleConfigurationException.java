package io.throttle4j.config;

import java.util.List;

/** A configuration that can't be deployed. The message lists every problem, numbered, one per line. */
public final class ThrottleConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The problems; a plain array because exceptions are serialised. */
    private final String[] problems;

    /**
     * An exception for all that is wrong.
     *
     * @throws IllegalArgumentException if there are no problems
     */
    public ThrottleConfigurationException(List<String> problems) {
        super(message(problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** What is wrong, in the order found. */
    public List<String> problems() {
        return List.of(problems);
    }

    private static String message(List<String> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a configuration without problems needs no exception");
        }
        StringBuilder message = new StringBuilder("Throttle4j cannot be deployed: ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem" : " problems");
        for (int i = 0; i < problems.size(); i++) {
            message.append("\n  ").append(i + 1).append(". ").append(problems.get(i));
        }
        return message.toString();
    }
}
