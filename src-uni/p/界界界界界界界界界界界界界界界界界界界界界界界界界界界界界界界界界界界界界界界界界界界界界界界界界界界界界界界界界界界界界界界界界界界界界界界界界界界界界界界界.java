package p;
import io.throttle4j.*; import jakarta.ws.rs.*;
public class 界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界界 { @GET @Throttled(classes=T.class) public void g(){} public static class T implements Throttle { public java.util.concurrent.CompletionStage<Decision> check(ThrottleRequest r){return null;} } }