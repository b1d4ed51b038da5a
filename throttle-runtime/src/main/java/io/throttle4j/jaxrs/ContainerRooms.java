package io.throttle4j.jaxrs;

import io.throttle4j.jaxrs.cdi.CdiInjector;
import io.throttle4j.jaxrs.context.ContextCarrier;
import io.throttle4j.jaxrs.deploy.LocatorWarning;
import io.throttle4j.jaxrs.jersey.ApplicationLife;
import io.throttle4j.jaxrs.jersey.JerseyInjector;
import io.throttle4j.jaxrs.jersey.ResponseEnd;
import io.throttle4j.jaxrs.jersey.WholeModel;
import io.throttle4j.jaxrs.jersey.address.GrizzlyAddress;
import io.throttle4j.jaxrs.jersey.address.JdkServerAddress;
import io.throttle4j.jaxrs.jersey.address.JettyAddress;
import io.throttle4j.jaxrs.jersey.address.NettyAddress;
import io.throttle4j.jaxrs.jersey.hold.EndpointHolding;
import io.throttle4j.jaxrs.opentelemetry.OpenTelemetryCarrier;
import io.throttle4j.jaxrs.peer.Peer;
import io.throttle4j.jaxrs.peer.PeerSource;
import io.throttle4j.jaxrs.peer.PeerSources;
import io.throttle4j.jaxrs.quarkus.QuarkusHolding;
import io.throttle4j.jaxrs.resteasy.FilterHolding;
import io.throttle4j.jaxrs.resteasy.ResteasyAddress;
import io.throttle4j.jaxrs.resume.ClassLoaderCarrier;
import io.throttle4j.jaxrs.resume.Holding;
import io.throttle4j.jaxrs.resume.Resumer;
import io.throttle4j.jaxrs.servlet.ContextServletAddress;
import io.throttle4j.jaxrs.servlet.JerseyServletAddress;
import io.throttle4j.jaxrs.slf4j.MdcCarrier;
import io.throttle4j.plan.Injector;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Opens the rooms of the containers that are present. A room whose container is absent is never loaded. */
final class ContainerRooms {

    private static final Logger LOG = System.getLogger("io.throttle4j");
    private static final String RESTEASY = "org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext";
    private static final String SERVLET = "jakarta.servlet.http.HttpServletRequest";

    /** The least that Jersey takes for a priority: with one below, a filter runs among those that have none. */
    private static final int FIRST = 1;

    private final FeatureContext context;
    private final boolean jersey;
    private final boolean resteasy;

    private ContainerRooms(FeatureContext context) {
        this.context = context;
        this.jersey =
                isRunBy("org.glassfish.jersey.") && Libraries.canRead("org.glassfish.jersey.server.ContainerRequest");
        this.resteasy = !jersey && isRunBy("org.jboss.resteasy.") && Libraries.canRead(RESTEASY);
    }

    static ContainerRooms of(FeatureContext context) {
        return new ContainerRooms(context);
    }

    private boolean isRunBy(String packages) {
        return context.getConfiguration().getClass().getName().startsWith(packages);
    }

    /** How requests are held here while their check is open. */
    Holding holding(Resumer resumer) {
        if (jersey) {
            return EndpointHolding.registeredIn(context, resumer);
        }
        if (resteasy) {
            return new FilterHolding(resumer);
        }
        return Libraries.canRead("org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext")
                ? new QuarkusHolding(resumer)
                : Holding.none();
    }

    /** What carries the context of the libraries that are present, and of those that the user has as services. */
    List<ContextCarrier> carriers() {
        List<ContextCarrier> carriers = new ArrayList<>();
        carriers.add(new ClassLoaderCarrier());
        if (Libraries.canRead("org.slf4j.MDC")) {
            carriers.add(new MdcCarrier());
        }
        if (Libraries.canRead("io.opentelemetry.context.Context")) {
            carriers.add(new OpenTelemetryCarrier());
        }
        ServiceLoader.load(ContextCarrier.class).forEach(carriers::add);
        return carriers;
    }

    /** How the end of a response is told here. */
    ResponseEndings endings() {
        return jersey ? new JerseyEndings() : new PortableEndings();
    }

    /**
     * Registers what shows every resource method before the application is deployed, and what tells {@code serving} later.
     *
     * @return false if the container has no way to show them
     */
    boolean showWholeModel(BiConsumer<Class<?>, Method> eachMethod, Runnable afterAll, ServingFlag serving) {
        if (jersey) {
            context.register(new WholeModel(eachMethod, afterAll, serving::set));
            return true;
        }
        context.register(serving, FIRST);
        if (isRunBy("org.apache.cxf.")) {
            context.register(new LocatorWarning());
        }
        return false;
    }

    /**
     * Runs {@code begin} once the application is deployed and {@code end} when it stops; where the container tells neither,
     * {@code begin} at once and {@code end} never.
     */
    void whileServing(Runnable begin, Runnable end) {
        if (jersey) {
            context.register(new ApplicationLife(begin, end));
        } else {
            begin.run();
        }
    }

    /** Opens what throttles can be injected with, in the order in which it is to be asked. */
    List<Injector> injectors() {
        Injector cdi = Libraries.canRead("jakarta.enterprise.inject.spi.CDI")
                ? new CdiInjector()
                : type -> new Injector.Outcome.Unknown("CDI is not on the class path");
        Injector own = jersey && Libraries.canRead("org.glassfish.jersey.internal.inject.InjectionManager")
                ? JerseyInjector.registeredIn(context)
                : type -> new Injector.Outcome.Unknown("the application does not run on Jersey");
        return List.of(cdi, own);
    }

    /** What tells the peer's address; registers what learns it from the containers that are present, where that is needed. */
    RemoteAddressSource addressSource() {
        if (resteasy) {
            return ResteasyAddress::of;
        }
        List<PeerSource> sources = jersey ? jerseysSources() : servletSources();
        if (sources.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "no container that tells client addresses is on the class path: " + Clients.NO_ADDRESS);
        }
        return new PeerSources(sources)::peer;
    }

    /** In the order in which they are to be asked. A reference to a constructor would load the class that nobody may need. */
    private List<PeerSource> jerseysSources() {
        List<PeerSource> sources = new ArrayList<>();
        addIfThere("org.glassfish.grizzly.http.server.Request", () -> new GrizzlyAddress(), sources);
        addIfThere("org.eclipse.jetty.server.Request", () -> new JettyAddress(), sources);
        addIfThere("org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer", () -> new JdkServerAddress(), sources);
        addIfThere("org.glassfish.jersey.netty.httpserver.NettySecurityContext", () -> new NettyAddress(), sources);
        addIfThere(SERVLET, () -> new JerseyServletAddress(), sources);
        sources.forEach(source -> context.register(source, FIRST));
        return sources;
    }

    private List<PeerSource> servletSources() {
        if (!Libraries.canRead(SERVLET)) {
            return List.of();
        }
        context.register(ContextServletAddress.class, FIRST);
        return List.of(Peer::remembered);
    }

    private static void addIfThere(String needed, Supplier<PeerSource> source, List<PeerSource> sources) {
        if (Libraries.canRead(needed)) {
            sources.add(source.get());
        }
    }

    /** Keeps the class that knows Jersey out of every other. */
    private static final class JerseyEndings implements ResponseEndings {

        @Override
        public void releaseAtEnd(ContainerRequestContext request, Runnable release) {
            ResponseEnd.of(request, release);
        }

        @Override
        public void prepare(FeatureContext context) {
            // Each request tells by itself.
        }
    }
}
