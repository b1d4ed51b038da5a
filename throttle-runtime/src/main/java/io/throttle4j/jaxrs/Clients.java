package io.throttle4j.jaxrs;

import io.throttle4j.identity.ClientAddressResolver;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells who sends a request: the principal, and the address once trusted proxies were looked through. */
final class Clients {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final PrincipalSource principals;
    private final RemoteAddressSource remoteAddresses;
    private final ClientAddressResolver resolver;
    private final String forwardedHeader;
    private final AtomicBoolean warned = new AtomicBoolean();

    Clients(
            PrincipalSource principals,
            RemoteAddressSource remoteAddresses,
            ClientAddressResolver resolver,
            String forwardedHeader) {
        this.principals = principals;
        this.remoteAddresses = remoteAddresses;
        this.resolver = resolver;
        this.forwardedHeader = forwardedHeader;
    }

    Optional<String> principal(ContainerRequestContext request) {
        return principals.principal(request);
    }

    Optional<String> address(ContainerRequestContext request) {
        Optional<String> address = resolver.resolve(
                remoteAddresses.remoteAddress(request).orElse(null),
                resolver.trustsAnybody() ? lines(request) : List.of());
        if (address.isEmpty() && warned.compareAndSet(false, true)) {
            LOG.log(Level.WARNING, NO_ADDRESS);
        }
        return address;
    }

    private List<String> lines(ContainerRequestContext request) {
        List<String> lines = request.getHeaders().get(forwardedHeader);
        return lines == null ? List.of() : lines;
    }

    /** What to say when a client's address cannot be told. */
    static final String NO_ADDRESS = "a client's address is not known, so clients without address share one bucket;"
            + " give the feature a source: ThrottleFeature.builder().remoteAddress(request -> ...)";
}
