package io.throttle4j.examples.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** Serves the page for people: three files from the class path and the rates, which the environment may have changed. */
final class PageHandler extends HttpHandler {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, Asset> assets;

    private PageHandler(Map<String, Asset> assets) {
        this.assets = assets;
    }

    /** A handler that has read everything it serves. */
    static PageHandler create() {
        Asset index = file("index.html", "text/html");
        return new PageHandler(Map.of(
                "/",
                index,
                "/index.html",
                index,
                "/style.css",
                file("style.css", "text/css"),
                "/app.js",
                file("app.js", "text/javascript"),
                "/rates.json",
                new Asset("application/json", PageRates.json().getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public void service(Request request, Response response) throws IOException {
        Asset asset = assets.get(request.getRequestURI());
        String method = request.getMethod().getMethodString();
        if (asset == null) {
            response.setStatus(404);
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setStatus(405);
            response.setHeader("Allow", "GET, HEAD");
        } else {
            send(asset, response);
        }
    }

    private static void send(Asset asset, Response response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(asset.type() + ";charset=UTF-8");
        response.setContentLength(asset.content().length);
        response.getOutputStream().write(asset.content());
    }

    private static Asset file(String name, String type) {
        try (InputStream file = PageHandler.class.getResourceAsStream("page/" + name)) {
            if (file == null) {
                throw new DemoException("page/" + name + " is not on the class path; build the examples again");
            }
            return new Asset(type, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new DemoException("page/" + name + " cannot be read", unreadable);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Asset(String type, byte[] content) {}
}
