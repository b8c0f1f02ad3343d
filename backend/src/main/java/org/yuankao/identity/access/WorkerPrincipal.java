package org.yuankao.identity.access;

import org.springframework.security.core.AuthenticatedPrincipal;
import org.yuankao.shared.Actor;

/** A vision worker. */
record WorkerPrincipal(String name) implements Actor, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String actor() {
        return "worker:" + name;
    }
}
