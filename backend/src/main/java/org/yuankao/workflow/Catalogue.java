package org.yuankao.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.yuankao.processes.Beans;

/**
 * The only beans that expressions of a model can name (N9). They are fetched when one is used, because the engine is
 * built before most of them.
 */
class Catalogue extends AbstractMap<Object, Object> {

    /** Keeps the catalogue's names apart from those of other modules' beans. */
    static final String PREFIX = "workflow.";

    private static final Set<String> NAMES = Set.of(
            Beans.WINDOW_OPENED,
            Beans.WINDOW_CLOSED,
            Beans.PREPARE_SITTINGS,
            Beans.OPEN_ENTRY,
            Beans.START_SESSION,
            Beans.CLOSE_SITTINGS,
            Beans.CLOSE_SESSION,
            Beans.RECORD_DECLINE,
            Beans.RECORD_IDENTITY,
            Beans.REJECT_IDENTITY,
            Beans.RECORD_MEASUREMENT,
            Beans.RECORD_SECOND_VIEW,
            Beans.RECORD_SEVERITY,
            Beans.REMIND_INCIDENT,
            Beans.ESCALATE_INCIDENT,
            Beans.APPLY_DECISION,
            Beans.PLAN);

    private final BeanFactory beans;

    Catalogue(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && NAMES.contains(name);
    }

    @Override
    public Object get(Object name) {
        if (!containsKey(name)) {
            throw new IllegalArgumentException("Not in the catalogue: " + name);
        }
        return beans.getBean(PREFIX + name);
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return NAMES.stream().map(name -> Map.entry((Object) name, get(name))).collect(Collectors.toSet());
    }
}
