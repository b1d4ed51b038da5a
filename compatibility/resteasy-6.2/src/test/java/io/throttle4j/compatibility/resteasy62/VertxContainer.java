package io.throttle4j.compatibility.resteasy62;

import io.throttle4j.compatibility.run.Server;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import jakarta.ws.rs.core.Application;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.plugins.server.vertx.VertxRequestHandler;
import org.jboss.resteasy.plugins.server.vertx.VertxResteasyDeployment;

/** RESTEasy in Vert.x. Gone in 7.0. */
@SuppressWarnings("removal")
final class VertxContainer {

    private VertxContainer() {}

    static Server start(Application application) throws Exception {
        VertxResteasyDeployment deployment = new VertxResteasyDeployment();
        deployment.setApplication(application);
        deployment.start();
        Vertx vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(new VertxRequestHandler(vertx, deployment))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return Server.at(server.actualPort(), () -> {
            var unused = vertx.close();
        });
    }
}
