package io.throttle4j.compatibility.resteasy62;

import io.throttle4j.compatibility.cases.CaseNames;
import io.throttle4j.compatibility.resteasy.ServletContainers;
import io.throttle4j.compatibility.run.Column;
import io.throttle4j.compatibility.run.CompatibilityContract;
import io.throttle4j.compatibility.run.Container;
import java.util.List;
import java.util.stream.Stream;

class Resteasy62Test extends CompatibilityContract {

    Resteasy62Test() {
        super(
                "RESTEasy 6.2",
                Stream.concat(own().stream(), ServletContainers.all().stream()).toList());
    }

    private static List<Column> own() {
        return List.of(
                ServletContainers.column("Undertow", UndertowContainer::start).nonBlocking(),
                eventLoops("Vert.x", VertxContainer::start).nonBlocking(),
                eventLoops("Netty", NettyContainer::start));
    }

    private static Column eventLoops(String name, Container container) {
        return ServletContainers.column(name, container)
                .lacks("a request begins when all of its entity is there", CaseNames.DRIPPING)
                .lacks(
                        "an event loop lets no WriterInterceptor write, only an AsyncWriterInterceptor",
                        CaseNames.INTERCEPTING);
    }
}
