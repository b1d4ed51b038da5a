package io.throttle4j.jaxrs.jersey;

import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.glassfish.jersey.server.model.ModelProcessor;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.model.ResourceModel;

/**
 * Looks at the whole resource model once it is complete and before the application is deployed: classes, packages that
 * were scanned, programmatic resources; and tells when more is found later. Changes nothing.
 */
public final class WholeModel implements ModelProcessor {

    private final BiConsumer<Class<?>, Method> eachMethod;
    private final Runnable afterAll;
    private final Runnable beforeLater;

    /**
     * Looks through a model.
     *
     * @param eachMethod given the class and the method of every resource method
     * @param afterAll run after the last one; what it throws fails the deployment
     * @param beforeLater run when a request has led to a sub-resource that was not there, before its methods are bound
     */
    public WholeModel(BiConsumer<Class<?>, Method> eachMethod, Runnable afterAll, Runnable beforeLater) {
        this.eachMethod = eachMethod;
        this.afterAll = afterAll;
        this.beforeLater = beforeLater;
    }

    @Override
    public ResourceModel processResourceModel(ResourceModel model, Configuration configuration) {
        visit(model.getResources());
        afterAll.run();
        return model;
    }

    @Override
    public ResourceModel processSubResource(ResourceModel model, Configuration configuration) {
        beforeLater.run();
        return model;
    }

    private void visit(List<Resource> resources) {
        for (Resource resource : resources) {
            visit(resource.getAllMethods());
            visit(resource.getChildResources());
        }
    }

    private void visit(Collection<ResourceMethod> methods) {
        for (ResourceMethod method : methods) {
            if (method.getType() != ResourceMethod.JaxrsType.SUB_RESOURCE_LOCATOR) {
                eachMethod.accept(
                        method.getInvocable().getHandler().getHandlerClass(),
                        method.getInvocable().getHandlingMethod());
            }
        }
    }
}
