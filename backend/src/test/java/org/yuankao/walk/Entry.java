package org.yuankao.walk;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** What the registry knows of one endpoint. */
public final class Entry {

    private final String endpoint;
    private Set<Caller> allowed = EnumSet.noneOf(Caller.class);
    private Function<Caller, Case> maker;
    private IntPredicate success = status -> status >= 200 && status < 300;
    private final Map<String, Supplier<Foreign>> foreign = new LinkedHashMap<>();
    private String rowless = "";
    private int unknownRow = 404;

    Entry(String endpoint) {
        this.endpoint = endpoint;
    }

    /** These may, nobody else. */
    public Entry allows(Caller first, Caller... more) {
        allowed = EnumSet.of(first, more);
        return this;
    }

    /** Every member of staff may, whatever the role. */
    public Entry allowsAllStaff() {
        allowed = EnumSet.copyOf(Caller.STAFF);
        return this;
    }

    /** Everybody may, without signing in. */
    public Entry open() {
        allowed = EnumSet.allOf(Caller.class);
        return this;
    }

    /** Nobody may; there is no request that succeeds. */
    public Entry closed() {
        allowed = EnumSet.noneOf(Caller.class);
        return this;
    }

    /**
     * Makes a request that succeeds for {@code entitled}, who has to be of the kind given; with rows of its own, because
     * each is used once to be refused and once to succeed.
     */
    public Entry with(Function<Caller, Case> maker) {
        this.maker = maker;
        return this;
    }

    /** The status of success, where it is not any of 2xx. */
    public Entry answers(int status) {
        success = actual -> actual == status;
        return this;
    }

    /** A row of somebody else; at least one for every endpoint that proctors or registration points may call. */
    public Entry foreign(String whose, Supplier<Foreign> maker) {
        foreign.put(whose, maker);
        return this;
    }

    /** Why there are no foreign rows here although proctors or registration points may call it. */
    public Entry rowless(String reason) {
        rowless = reason;
        return this;
    }

    /** What an id that names nothing is answered, where it is not 404. */
    public Entry unknownRow(int status) {
        unknownRow = status;
        return this;
    }

    String method() {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    String template() {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    String endpoint() {
        return endpoint;
    }

    Set<Caller> allowed() {
        return allowed;
    }

    Case make(Caller as) {
        return maker.apply(as);
    }

    boolean succeeds(int status) {
        return success.test(status);
    }

    Map<String, Supplier<Foreign>> foreign() {
        return foreign;
    }

    boolean isOpen() {
        return allowed.contains(Caller.ANONYMOUS);
    }

    boolean hasRow() {
        return template().contains("{");
    }

    int unknownRow() {
        return unknownRow;
    }

    boolean owesForeignRow() {
        boolean bound = allowed.contains(Caller.PROCTOR) || allowed.contains(Caller.POINT);
        return bound && !isOpen() && foreign.isEmpty() && rowless.isEmpty();
    }
}
