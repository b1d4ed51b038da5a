/** A user's application. */
module user.application {
    requires io.throttle4j.annotations;
    requires jakarta.ws.rs;

    exports user;
}
