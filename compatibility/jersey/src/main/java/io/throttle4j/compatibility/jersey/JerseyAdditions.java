package io.throttle4j.compatibility.jersey;

import io.throttle4j.compatibility.app.model.Journal;
import java.util.Collection;
import java.util.List;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.process.internal.RequestScoped;

/** What the application has on Jersey only. */
final class JerseyAdditions {

    private JerseyAdditions() {}

    static Collection<?> telling(Journal journal) {
        return List.of(new JerseyResource(journal), new BeanFilter(), new Beans(), new MultiPartFeature());
    }

    private static final class Beans extends AbstractBinder {

        @Override
        protected void configure() {
            bindAsContract(RequestBean.class).in(RequestScoped.class);
        }
    }
}
