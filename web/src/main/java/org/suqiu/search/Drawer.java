package org.suqiu.search;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;

/** Violation reports are kept in another part of the index than all the rest (Order 121, Art. 37). */
public class Drawer implements RoutingBinder {

    static final String OPEN = "open";
    static final String CONFIDENTIAL = "confidential";

    static String of(Kind kind) {
        return kind == Kind.VIOLATION_REPORT ? CONFIDENTIAL : OPEN;
    }

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(CaseFile.class, new ByKind());
    }

    /** The kind of a case never changes, and so neither does its place. */
    private static final class ByKind implements RoutingBridge<CaseFile> {

        @Override
        public void route(DocumentRoutes routes, Object number, CaseFile caseFile, RoutingBridgeRouteContext context) {
            routes.addRoute().routingKey(of(caseFile.kind()));
        }

        @Override
        public void previousRoutes(
                DocumentRoutes routes, Object number, CaseFile caseFile, RoutingBridgeRouteContext context) {
            route(routes, number, caseFile, context);
        }
    }
}
