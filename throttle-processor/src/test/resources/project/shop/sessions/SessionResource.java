package shop.sessions;

import io.throttle4j.Throttled;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.ScopedRateThrottle;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import shop.common.BurstThrottle;

/** Every method says for itself. */
@Path("sessions")
public class SessionResource {
    private static final String COOKIE = "session";

    private final Accounts accounts;

    @Inject
    public SessionResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @POST
    @Throttled(classes = {AnonRateThrottle.class, ScopedRateThrottle.class}, scope = "logins")
    public Response open(@FormParam("user") String user, @FormParam("password") String password) {
        if (user == null || password == null) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        Optional<String> session = accounts.open(user.toLowerCase(Locale.ROOT), password);
        return session.map(token -> Response.ok(token)
                        .cookie(new NewCookie.Builder(COOKIE)
                                .value(token)
                                .httpOnly(true)
                                .secure(true)
                                .sameSite(NewCookie.SameSite.STRICT)
                                .build()))
                .orElseGet(() -> Response.status(Response.Status.UNAUTHORIZED))
                .build();
    }

    @GET
    @Throttled(classes = BurstThrottle.class)
    public String user(@CookieParam(COOKIE) String session) {
        return Optional.ofNullable(session).flatMap(accounts::user).orElse("nobody");
    }

    @DELETE
    @Throttled(classes = {})
    public Response close(@CookieParam(COOKIE) String session) {
        boolean wasOpen = session != null && accounts.close(session);
        return Response.status(wasOpen ? Response.Status.NO_CONTENT : Response.Status.GONE)
                .build();
    }

    @GET
    @Path("count")
    public int count() {
        return accounts.count();
    }

    @POST
    @Path("password")
    @Throttled(classes = ScopedRateThrottle.class, scope = "logins", cost = 2)
    public Response change(
            @Context HttpHeaders headers,
            @CookieParam(COOKIE) String session,
            @FormParam("old") String old,
            @FormParam("new") String wanted) {
        String user = user(session);
        if (accounts.change(user, old, wanted)) {
            return Response.noContent().build();
        }
        boolean german = headers.getAcceptableLanguages().stream()
                .findFirst()
                .filter(language -> language.getLanguage().equals("de"))
                .isPresent();
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(german ? "falsch, oder dasselbe" : "wrong, or the same")
                .build();
    }
}
