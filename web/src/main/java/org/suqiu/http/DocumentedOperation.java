package org.suqiu.http;

import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** One operation of the OpenAPI document, and the method behind it. */
record DocumentedOperation(String path, PathItem item, PathItem.HttpMethod verb, Operation operation) {

    private static final Set<PathItem.HttpMethod> SAFE =
            EnumSet.of(PathItem.HttpMethod.GET, PathItem.HttpMethod.HEAD, PathItem.HttpMethod.OPTIONS);

    /** What can be answered to any call of this kind; a resource names more where it has more. */
    Set<Refused> refusals() {
        Method method = method();
        Set<Refused> refusals = EnumSet.of(Refused.MALFORMED, Refused.UNAUTHORIZED, Refused.OTHER);
        boolean safe = SAFE.contains(verb);
        boolean open = AccessRule.of(method.getDeclaringClass(), method).open();
        add(refusals, !safe || !open, Refused.FORBIDDEN);
        add(refusals, path.contains("{"), Refused.UNKNOWN);
        add(refusals, !safe && !method.isAnnotationPresent(ChangesNothing.class), Refused.NOT_POSSIBLE);
        add(refusals, has(In.HEADER, "If-Match"), Refused.STALE);
        add(refusals, hasBody(), Refused.TOO_LARGE, Refused.MEDIA_TYPE);
        add(refusals, hasBody() || has(In.QUERY, null) || has(In.HEADER, null), Refused.INVALID);
        add(refusals, method.getDeclaringClass().getAnnotation(Refuses.class));
        add(refusals, method.getAnnotation(Refuses.class));
        return refusals;
    }

    private static void add(Set<Refused> refusals, boolean apply, Refused... more) {
        if (apply) {
            refusals.addAll(Arrays.asList(more));
        }
    }

    private static void add(Set<Refused> refusals, Refuses named) {
        if (named != null) {
            refusals.addAll(Arrays.asList(named.value()));
        }
    }

    private boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** @param name null for any of that place */
    private boolean has(In place, String name) {
        return Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List<Parameter>::stream)
                .anyMatch(parameter ->
                        parameter.getIn() == place && (name == null || name.equalsIgnoreCase(parameter.getName())));
    }

    /** The scanner names operations by class and method, as META-INF/microprofile-config.properties asks it to. */
    private Method method() {
        int end = operation.getOperationId().lastIndexOf('_');
        String resource = operation.getOperationId().substring(0, end);
        String name = operation.getOperationId().substring(end + 1);
        try {
            return Arrays.stream(Class.forName(resource).getMethods())
                    .filter(method -> method.getName().equals(name) && isEndpoint(method))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("the scanner found a resource that is none", impossible);
        }
    }

    private static boolean isEndpoint(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
