package org.yuankao.bench.journey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Entry is open and the start is far away: one installation for all classes that prove what happens before it.
 *
 * <p>A class names it with {@code @ExtendWith(FarExam.class) @Order(1)} and takes {@link DemoStack} and {@link Chromium}
 * as constructor parameters. Each class uses candidates of its own and leaves every part running.
 */
final class FarExam implements ParameterResolver {

    /** Longer than all classes together, shorter than the lead at which entry opens. */
    private static final String START_IN = "PT28M";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == DemoStack.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Open open = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(FarExam.class))
                .getOrComputeIfAbsent(Open.class, key -> new Open(), Open.class);
        return open.part(parameter.getParameter().getType());
    }

    /** Started at the first use; stopped by the next installation or after the last test. */
    private static final class Open implements CloseableResource {

        private final Chromium chromium = new Chromium();
        private @Nullable DemoStack demo;

        Object part(Class<?> type) {
            if (type == Chromium.class) {
                return chromium;
            }
            if (demo == null) {
                demo = DemoStack.fresh(START_IN, Shared.models());
            }
            return demo;
        }

        @Override
        public void close() {
            chromium.close();
            if (demo != null) {
                demo.close();
            }
        }
    }
}
