package io.throttle4j.jaxrs.cdi;

import io.throttle4j.Throttle;
import io.throttle4j.plan.Injector.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;

/** The beans of throttle classes in one CDI container. */
final class ThrottleBeans {

    private final BeanManager manager;

    ThrottleBeans(BeanManager manager) {
        this.manager = manager;
    }

    Outcome instance(Class<? extends Throttle> type) {
        Set<Bean<?>> beans = manager.getBeans(type, Any.Literal.INSTANCE).stream()
                .filter(bean -> isMeant(bean, type))
                .collect(Collectors.toSet());
        if (beans.isEmpty()) {
            return new Outcome.Unknown(
                    "CDI runs but has no bean of it; annotate it with @Dependent, in an archive that CDI looks through");
        }
        try {
            return instance(manager.resolve(beans), type);
        } catch (AmbiguousResolutionException several) {
            String which = beans.stream()
                    .map(bean -> bean.getBeanClass().getName())
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new Outcome.Failed(
                    "CDI has several beans of it, by " + which + "; leave one, or select an alternative");
        } catch (RuntimeException failure) {
            return new Outcome.Failed("CDI has a bean of it, but failed: " + failure);
        }
    }

    /** Subclasses are throttles of their own, with another scope for instance, unless they were chosen to stand in. */
    private static boolean isMeant(Bean<?> bean, Class<?> type) {
        Class<?> beanClass = bean.getBeanClass();
        return beanClass == type || !type.isAssignableFrom(beanClass) || bean.isAlternative();
    }

    private <T> Outcome instance(Bean<T> bean, Class<? extends Throttle> type) {
        Class<? extends Annotation> scope = bean.getScope();
        CreationalContext<T> creation = manager.createCreationalContext(bean);
        if (scope == ApplicationScoped.class) {
            return new Outcome.Made((Throttle) behindProxy(bean, creation), () -> {});
        }
        if (manager.isNormalScope(scope)) {
            return new Outcome.Failed("CDI has a bean of it that is @" + scope.getSimpleName()
                    + ", but one instance serves all requests; make it @Dependent, and inject a Provider of what differs"
                    + " between requests");
        }
        Throttle throttle = (Throttle) manager.getReference(bean, type, creation);
        return new Outcome.Made(throttle, scope == Dependent.class ? creation::release : () -> {});
    }

    /** Rate throttles have final methods, so that there is no proxy of them; and it would do nothing for the others. */
    private <T> T behindProxy(Bean<T> bean, CreationalContext<T> creation) {
        return manager.getContext(ApplicationScoped.class).get(bean, creation);
    }
}
