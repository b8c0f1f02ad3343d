package org.yuankao.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuankao.batch.NewBatch;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.WindowKind;
import org.yuankao.identity.Role;

/**
 * A batch as a resource under {@code seed/} describes it. Times are either local ({@code 2022-11-19T00:00}, in the
 * file's zone) or offsets ({@code -P1DT30M}) from the start of the main session. People and rooms stand only in a
 * demonstration's file.
 */
record BatchFile(
        String code,
        String name,
        String zone,
        Map<String, String> rules,
        List<NewBatch.Occupation> occupations,
        List<Window> windows,
        List<Shift> shifts,
        List<SessionGroup> sessions,
        @Nullable List<RoomEntry> rooms,
        @Nullable List<PointEntry> points,
        @Nullable List<Person> candidates,
        @Nullable List<Account> accounts) {

    record Window(WindowKind kind, String opens, String closes, boolean assumed) {}

    record Shift(String opens, String closes, boolean assumed) {}

    /**
     * Sessions of one subject at one time, one for each occupation; one for all where none is named.
     *
     * @param paper name of a resource under {@code paper/seed}, without its ending
     */
    record SessionGroup(
            SessionKind kind,
            String subject,
            String title,
            String entry,
            String starts,
            String ends,
            boolean assumed,
            @Nullable String paper,
            @Nullable List<NewBatch.Occupation> occupations) {}

    /** @param proctor user name */
    record RoomEntry(String name, String proctor) {}

    /** @param account user name of the account that sees the point's candidates */
    record PointEntry(String code, String name, @Nullable String account) {}

    record Person(String name, String idNumber) {}

    record Account(String username, String displayName, Role role) {}

    BatchFile with(List<Person> others) {
        return new BatchFile(
                code, name, zone, rules, occupations, windows, shifts, sessions, rooms, points, others, accounts);
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
