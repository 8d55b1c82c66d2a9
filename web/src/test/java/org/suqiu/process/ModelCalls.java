package org.suqiu.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The calls that a model makes, and whether there is somebody to answer them. */
record ModelCalls(String text) {

    private static final Pattern CALL =
            Pattern.compile("#\\{(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey(, '[A-Z_]+')?\\)}");

    private static final Pattern BEAN = Pattern.compile("\\w+Steps\\.");

    private record Call(String bean, String method, int arguments) {

        boolean isAnsweredBy(Map<String, Class<?>> beans) {
            Class<?> bean = beans.get(this.bean);
            return bean != null && Arrays.stream(bean.getMethods()).anyMatch(this::fits);
        }

        private boolean fits(Method candidate) {
            return candidate.getName().equals(method)
                    && candidate.getParameterCount() == arguments
                    && Arrays.stream(candidate.getParameterTypes()).allMatch(String.class::equals);
        }
    }

    static ModelCalls in(String model) {
        try (var file = Objects.requireNonNull(ModelCalls.class.getClassLoader().getResourceAsStream(model), model)) {
            return new ModelCalls(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> unanswered(Map<String, Class<?>> beans) {
        return calls().stream()
                .filter(call -> !call.isAnsweredBy(beans))
                .map(call -> call.bean() + "." + call.method() + "/" + call.arguments())
                .toList();
    }

    /** Nothing in the model looks like a call without being read as one. */
    boolean areAllRead() {
        return BEAN.matcher(text).results().count() == calls().size();
    }

    private List<Call> calls() {
        return CALL.matcher(text)
                .results()
                .map(call -> new Call(call.group(1), call.group(2), call.group(3) == null ? 1 : 2))
                .toList();
    }
}
