package org.yuankao.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yuankao.Browser;

/**
 * One request that must succeed for {@code entitled} and be refused to others.
 *
 * @param variables values of the path's variables
 * @param query what follows the path, {@code ?} included; mostly empty
 * @param body JSON, a {@link org.yuankao.Form}, or null
 */
public record Case(Browser entitled, Map<String, Object> variables, String query, Object body) {

    public static Case of(Browser entitled, Object body) {
        return new Case(entitled, Map.of(), "", body);
    }

    /** Adds a path variable. */
    public Case var(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new Case(entitled, more, query, body);
    }

    public Case query(String added) {
        return new Case(entitled, variables, added, body);
    }

    /** Asks for this path, where the mapping's is a pattern such as {@code /exam/**}. */
    public Case at(String path) {
        return var("**", path).query(query);
    }

    String path(String template) {
        if (variables.containsKey("**")) {
            return variables.get("**") + query;
        }
        String path = template;
        for (var variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", String.valueOf(variable.getValue()));
        }
        return path + query;
    }
}
