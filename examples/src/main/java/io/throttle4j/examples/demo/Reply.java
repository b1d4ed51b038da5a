package io.throttle4j.examples.demo;

/**
 * What every action of the demo answers.
 *
 * @param message one sentence for people
 */
public record Reply(String message) {}
