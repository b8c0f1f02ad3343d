package org.yuankao.workflow.gate;

import java.util.List;
import java.util.function.Predicate;
import org.yuankao.processes.ActivityIds;
import org.yuankao.processes.Beans;
import org.yuankao.workflow.gate.Expressions.Parsed;

/** A session is prepared, entered, started, ended and closed, in this order and on the plan's dates (C4). */
final class SessionOrder {

    private record Step(Predicate<XmlElement> is, String what) {}

    private SessionOrder() {}

    /** Each of them comes after all before it, on its date, and none comes twice. */
    static void demand(Demands demands) {
        List<Step> steps = List.of(
                timer("PREPARE"),
                step(Beans.PREPARE_SITTINGS),
                timer("ENTRY"),
                step(Beans.OPEN_ENTRY),
                timer("START"),
                step(Beans.START_SESSION),
                timer("END", ActivityIds.EXAM_ENDS),
                step(Beans.CLOSE_SITTINGS),
                timer("SETTLE", ActivityIds.UPLOADS_SETTLED),
                step(Beans.CLOSE_SESSION));
        for (int i = 0; i < steps.size(); i++) {
            demands.once(steps.get(i).is(), steps.get(i).what());
            if (i > 0) {
                demands.onlyVia(
                        steps.get(i).is(),
                        steps.get(i - 1).is(),
                        steps.get(i - 1).what());
            }
        }
        Step last = steps.get(steps.size() - 1);
        demands.onlyVia(node -> node.is("bpmn:endEvent"), last.is(), last.what());
        demands.noWayBack();
    }

    private static Step step(String bean) {
        return new Step(Branches.bean(bean), bean);
    }

    private static Step timer(String edge) {
        return new Step(node -> node.is("bpmn:intermediateCatchEvent") && isDue(node, edge), "plan.sessionAt " + edge);
    }

    /** The engine's timer of this id is moved when the plan is. */
    private static Step timer(String edge, String id) {
        return new Step(timer(edge).is().and(node -> node.get("id", "").equals(id)), id);
    }

    private static boolean isDue(XmlElement node, String edge) {
        return node.all("bpmn:timeDate").anyMatch(date -> {
            Parsed parsed = Expressions.parse(date.text());
            return parsed != null
                    && "sessionAt".equals(parsed.function())
                    && parsed.arguments().equals(List.of(edge));
        });
    }
}
