package org.yuankao.shared;

/**
 * Which page of a list is asked for. As a parameter of a controller's method it is read from {@code ?page=&size=&q=};
 * values out of bounds are refused with {@code shared.request.invalid}.
 *
 * @param page from 0
 * @param size 1 to {@value #LARGEST}, {@value #USUAL} when not said
 * @param q words to search for, stripped; empty when not said
 */
public record PageRequest(int page, int size, String q) {

    public static final int LARGEST = 100;
    public static final int USUAL = 20;
    public static final int LONGEST_QUERY = 100;
    public static final int LAST_PAGE = 1_000_000;

    public static PageRequest first() {
        return new PageRequest(0, USUAL, "");
    }

    public long offset() {
        return (long) page * size;
    }

    /** The search words as a pattern of SQL {@code ilike}: anything contains them; matches all when there are none. */
    public String pattern() {
        return "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
