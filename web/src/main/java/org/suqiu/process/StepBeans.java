package org.suqiu.process;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Map;

/** All that an expression of a model can reach: the beans whose names end in {@code Steps}. */
final class StepBeans {

    private static final String STEPS = "Steps";

    private StepBeans() {}

    static Map<Object, Object> in(BeanManager beanManager) {
        return beanManager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(StepBeans::holdsSteps)
                .collect(toUnmodifiableMap(Bean::getName, bean -> reference(beanManager, bean)));
    }

    private static boolean holdsSteps(Bean<?> bean) {
        return bean.getName() != null
                && bean.getName().endsWith(STEPS)
                && bean.getBeanClass().getSimpleName().endsWith(STEPS);
    }

    private static Object reference(BeanManager beanManager, Bean<?> bean) {
        return beanManager.getReference(bean, bean.getBeanClass(), beanManager.createCreationalContext(bean));
    }
}
