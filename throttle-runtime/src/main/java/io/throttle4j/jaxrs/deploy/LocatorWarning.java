package io.throttle4j.jaxrs.deploy;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Warns of sub-resource locators on CXF, which by default lets no filter be bound to what they return. */
public final class LocatorWarning implements DynamicFeature {

    private static final Logger LOG = System.getLogger("io.throttle4j");

    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (ResourceMethods.isResourceMethod(resource.getResourceClass(), resource.getResourceMethod())) {
            return;
        }
        String locator = resource.getResourceClass().getName() + "."
                + resource.getResourceMethod().getName();
        if (warned.add(locator)) {
            LOG.log(
                    Level.WARNING,
                    locator + " is a sub-resource locator, and CXF lets nothing that it returns be throttled unless it"
                            + " resolves sub-resources statically: set the servlet parameter"
                            + " jaxrs.static.subresources=true, or setStaticSubresourceResolution(true) on the"
                            + " JAXRSServerFactoryBean. If that is set, all is well");
        }
    }
}
