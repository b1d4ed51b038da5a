package io.throttle4j.jaxrs.resume;

import io.throttle4j.verdict.Verdict;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** The check of one request, decided or not. Safe for use by many threads. */
public final class OpenCheck {

    private final CompletableFuture<Verdict> verdict;
    private final Consumer<Verdict> answer;

    /**
     * A check.
     *
     * @param verdict completes, at the latest by its deadline
     * @param answer given the verdict, on a thread of the request; throws what denies it
     */
    public OpenCheck(CompletableFuture<Verdict> verdict, Consumer<Verdict> answer) {
        this.verdict = verdict;
        this.answer = answer;
    }

    /** Whether {@link #settle} answers without waiting. */
    public boolean isDone() {
        return verdict.isDone();
    }

    /** Runs {@code next} when the verdict is there, on the thread that decides; it must not take long. */
    public void whenDone(Runnable next) {
        CompletableFuture<Verdict> unusedWatch = verdict.whenComplete((decided, failure) -> next.run());
    }

    /**
     * Answers the request: returns if it may go on, else throws what the container makes a response of. Waits for the verdict
     * if it is not there. To be called once.
     */
    public void settle() {
        answer.accept(verdict.isDone() ? verdict.join() : await());
    }

    /** Lets go of what the request holds once it has passed; now, or as soon as the verdict is there. */
    public void release() {
        CompletableFuture<Void> unusedWatch = verdict.thenAccept(late -> {
            if (late instanceof Verdict.Passed passed) {
                passed.releases().run();
            }
        });
    }

    private Verdict await() {
        try {
            return verdict.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            release();
            return new Verdict.Undecided();
        } catch (ExecutionException broken) {
            throw new CompletionException(broken.getCause());
        }
    }
}
