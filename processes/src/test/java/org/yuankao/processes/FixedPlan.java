package org.yuankao.processes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The plan's functions over the dates of batch 2022-11 (T2 to T6); public because expressions call it. */
public final class FixedPlan {

    static final String BATCH = "2022-11";
    static final String MOCK = "session-mock";
    static final String THEORY = "session-theory";
    static final String SKILL = "session-skill";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Map<String, Instant> dates = new LinkedHashMap<>();
    private final List<String> shifts;
    private final Map<String, List<String>> sessions;

    private FixedPlan(List<String> shifts, Map<String, List<String>> sessions) {
        this.shifts = shifts;
        this.sessions = sessions;
        put(BATCH + " TICKETS OPEN", "2022-11-19T00:00");
        put(BATCH + " TICKETS CLOSE", "2022-11-28T00:00");
        put(BATCH + " DEVICE_CHECK OPEN", "2022-11-22T09:00");
        put(BATCH + " DEVICE_CHECK CLOSE", "2022-11-23T18:00");
        put(BATCH + " RETENTION CLOSE", "2023-05-27T00:00");
        put("shift-22 OPEN", "2022-11-22T09:00");
        put("shift-22 CLOSE", "2022-11-22T18:00");
        put("shift-23 OPEN", "2022-11-23T09:00");
        put("shift-23 CLOSE", "2022-11-23T18:00");
        session(MOCK, "2022-11-25T15:00");
        session(THEORY, "2022-11-26T09:00");
        session(SKILL, "2022-11-27T14:00");
    }

    static FixedPlan ofTheBatch() {
        return new FixedPlan(
                List.of("shift-22", "shift-23"), Map.of("MOCK", List.of(MOCK), "FORMAL", List.of(THEORY, SKILL)));
    }

    /** A batch that has windows only. */
    static FixedPlan withoutSessionsAndShifts() {
        return new FixedPlan(List.of(), Map.of("MOCK", List.of(), "FORMAL", List.of()));
    }

    /** The instant that the plan states; {@code name} is what the functions join with spaces. */
    Instant instant(String name) {
        return dates.get(name);
    }

    public Date at(String window, String edge) {
        return date(current().getProcessBusinessKey() + " " + window + " " + edge);
    }

    public List<String> shifts() {
        return shifts;
    }

    public Date shiftAt(String edge) {
        return date(current().getVariable(Variables.SHIFT) + " " + edge);
    }

    public List<String> sessions(String kind) {
        return sessions.get(kind);
    }

    public Date sessionAt(String moment) {
        return date(current().getProcessBusinessKey() + " " + moment);
    }

    private Date date(String name) {
        return Date.from(dates.get(name));
    }

    /** The functions take no execution: they find the one that evaluates them. */
    private static ExecutionEntity current() {
        return Context.getBpmnExecutionContext().getExecution();
    }

    private void session(String id, String start) {
        var begin = LocalDateTime.parse(start);
        put(id + " PREPARE", begin.minusMinutes(90).toString());
        put(id + " ENTRY", begin.minusMinutes(30).toString());
        put(id + " START", start);
        put(id + " END", begin.plusMinutes(90).toString());
        put(id + " SETTLE", begin.plusMinutes(120).toString());
    }

    private void put(String name, String local) {
        dates.put(name, LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }
}
