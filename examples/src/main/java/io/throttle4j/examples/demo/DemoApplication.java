package io.throttle4j.examples.demo;

import io.throttle4j.jaxrs.ThrottleFeature;
import io.throttle4j.jaxrs.ThrottleFeatureBuilder;
import io.throttle4j.throttles.AnonRateThrottle;
import io.throttle4j.throttles.UserRateThrottle;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Everything under {@code /api}. */
final class DemoApplication extends ResourceConfig {

    DemoApplication(ThrottleFeature throttling) {
        registerClasses(
                ArticleResource.class,
                UploadResource.class,
                DownloadResource.class,
                ReportResource.class,
                PartnerResource.class,
                SlowResource.class,
                MaintenanceResource.class,
                HealthResource.class);
        registerClasses(BearerAuthentication.class, ReplyWriter.class);
        register(throttling);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }

    /** The throttling of the demo; its rates are in {@code META-INF/throttle.properties}. */
    static ThrottleFeatureBuilder throttling() {
        return ThrottleFeature.builder().defaults(AnonRateThrottle.class, UserRateThrottle.class);
    }
}
