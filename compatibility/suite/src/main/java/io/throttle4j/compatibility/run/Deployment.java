package io.throttle4j.compatibility.run;

import io.throttle4j.ThrottleRequest;
import io.throttle4j.compatibility.app.SuiteApplication;
import io.throttle4j.compatibility.app.model.Journal;
import io.throttle4j.compatibility.client.Call;
import io.throttle4j.compatibility.client.Caller;
import io.throttle4j.compatibility.late.LateStore;
import io.throttle4j.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/** One deployment of the application in one container, and who calls it. */
final class Deployment implements AutoCloseable {

    private final Journal journal;
    private final LateStore store = new LateStore();
    private final List<Optional<String>> addresses = new CopyOnWriteArrayList<>();
    private final Server server;
    private final Caller caller;

    /**
     * Deploys.
     *
     * @param later runs what methods do after they have returned
     */
    Deployment(Column column, Variant variant, Executor later) {
        journal = new Journal(later);
        Collection<Object> additions = new ArrayList<>(column.additions().apply(journal));
        additions.addAll(variant.features(store, this::decided));
        try {
            server = column.container().start(new SuiteApplication(journal, additions));
        } catch (Exception failure) {
            throw new IllegalStateException(column.name() + " does not start", failure);
        }
        caller = new Caller(server.base(), journal::arrival);
    }

    private void decided(ThrottleRequest request, Verdict verdict) {
        addresses.add(request.clientAddress());
    }

    /** Calls, and tells what was seen on both sides. */
    Outcome outcome(Call call) {
        journal.clear();
        addresses.clear();
        store.watched();
        return new Outcome(
                caller.send(call),
                journal.callers(),
                journal.reads(),
                store.watched(),
                addresses.stream().distinct().toList());
    }

    @Override
    public void close() {
        try (store) {
            server.close();
        }
    }
}
