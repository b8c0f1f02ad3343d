package org.yuankao.walk;

/**
 * A module's part of the walk: says for each of its endpoints who may call it and with what. Implementations are found on
 * the class path and made by Spring (constructor injection of any bean), need no annotation and live in the module's test
 * package as {@code EndpointWalk<Module>}.
 */
public interface EndpointWalk {

    void describe(Walk walk);
}
