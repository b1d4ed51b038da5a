package io.throttle4j.jaxrs.peer;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Optional;

/** Asks several sources by turns. Immutable. */
public final class PeerSources {

    private final List<PeerSource> sources;

    /** Asks {@code sources} in this order, until one knows. */
    public PeerSources(List<PeerSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The address of the peer of {@code request}, as text; empty if no source knows it. */
    public Optional<String> peer(ContainerRequestContext request) {
        for (int i = 0; i < sources.size(); i++) {
            String peer = sources.get(i).peer(request);
            if (peer != null) {
                return Optional.of(peer);
            }
        }
        return Optional.empty();
    }
}
