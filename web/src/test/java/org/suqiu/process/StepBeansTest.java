package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepBeansTest {

    @Test
    void an_expression_reaches_the_named_steps_and_nothing_else() {
        Map<Object, Object> beans = StepBeans.in(holding(
                bean("paintingSteps", PaintingSteps.class),
                bean("safe", Safe.class),
                bean("safeSteps", Safe.class),
                bean(null, PaintingSteps.class)));

        assertThat(beans).containsOnlyKeys("paintingSteps");
        assertThat(beans.get("paintingSteps")).isInstanceOf(PaintingSteps.class);
    }

    @Test
    void an_expression_cannot_put_anything_there() {
        Map<Object, Object> beans = StepBeans.in(holding(bean("paintingSteps", PaintingSteps.class)));

        assertThatThrownBy(() -> beans.put("safe", new Safe())).isInstanceOf(UnsupportedOperationException.class);
    }

    static class PaintingSteps {}

    static class Safe {}

    private static Bean<?> bean(String name, Class<?> type) {
        return (Bean<?>) Proxy.newProxyInstance(
                StepBeansTest.class.getClassLoader(),
                new Class<?>[] {Bean.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getName" -> name;
                    case "getBeanClass" -> type;
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static BeanManager holding(Bean<?>... beans) {
        Set<Bean<?>> all = Arrays.stream(beans).collect(Collectors.toUnmodifiableSet());
        return (BeanManager) Proxy.newProxyInstance(
                StepBeansTest.class.getClassLoader(),
                new Class<?>[] {BeanManager.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getBeans" -> all;
                    case "createCreationalContext" -> null;
                    case "getReference" -> made((Class<?>) arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        return type.getDeclaredConstructor().newInstance();
    }
}
