package org.suqiu.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Stands before every resource method, those without a rule included: they let nobody in. */
@Provider
public class Guard implements DynamicFeature {

    @Inject
    Doorkeeper doorkeeper;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        AccessRule rule = AccessRule.of(resource.getResourceClass(), resource.getResourceMethod());
        context.register(new GuardedDoor(rule, doorkeeper));
    }
}
