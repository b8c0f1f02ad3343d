package org.yuankao;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * Ends the applications after the last test, while their database still answers. Left to the shutdown of the JVM, both
 * end at once, and each engine waits 30 s for a connection that will never come.
 */
final class ContextsEnd implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ContextsEnd.class))
                .getOrComputeIfAbsent("end", key -> (CloseableResource) TestDatabase::endApplications);
    }
}
