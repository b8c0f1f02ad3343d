package org.yuankao.shared.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.StringUtils;

/**
 * {@code identity.account.Account} becomes {@code IdentityAccount}, {@code AccountController.Creation} in it {@code
 * IdentityAccount_Creation}; {@code shared} and the JDK have no prefix. Two types of one name would silently become one,
 * so that is an error.
 */
final class TypeNames extends TypeNameResolver {

    private static final String ROOT = "org.yuankao.";

    private final Map<String, Class<?>> given = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = name(type);
        Class<?> other = given.putIfAbsent(name, type);
        if (other != null && other != type && type.getName().startsWith(ROOT)) {
            throw new IllegalStateException(
                    "In openapi.json both would be called " + name + ": " + other + ", " + type);
        }
        return name;
    }

    private static String name(Class<?> type) {
        String module = module(type);
        boolean prefixed = !module.isEmpty() && !module.equals("shared");
        return (prefixed ? StringUtils.capitalize(module) : "") + nested(type);
    }

    private static String nested(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : nested(outer).replaceFirst("Controller$", "") + "_" + type.getSimpleName();
    }

    static String module(Class<?> type) {
        return type.getName().startsWith(ROOT)
                ? type.getName().substring(ROOT.length()).split("\\.", 2)[0]
                : "";
    }
}
