package org.suqiu.http;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;

/**
 * Who may call a resource method. Its own annotation counts before that of its class.
 *
 * @param open for everybody, signed in or not
 * @param roles one of which is needed; with none nobody may call, and that is how a forgotten rule shows itself
 */
record AccessRule(boolean open, Set<String> roles) {

    private static final AccessRule NOBODY = new AccessRule(false, Set.of());

    static AccessRule of(Class<?> resource, Method method) {
        return declared(method).or(() -> declared(resource)).orElse(NOBODY);
    }

    static Optional<AccessRule> declared(AnnotatedElement element) {
        if (element.isAnnotationPresent(PermitAll.class)) {
            return Optional.of(new AccessRule(true, Set.of()));
        } else if (element.isAnnotationPresent(StaffOnly.class)) {
            return Optional.of(new AccessRule(false, Role.ALL));
        } else if (element.isAnnotationPresent(RolesAllowed.class)) {
            return Optional.of(new AccessRule(
                    false, Set.of(element.getAnnotation(RolesAllowed.class).value())));
        }
        return Optional.empty();
    }

    boolean allows(Actor actor) {
        return open || roles.stream().anyMatch(actor::is);
    }
}
