package org.yuankao.walk;

import java.util.function.Predicate;
import org.yuankao.Browser;

/**
 * Somebody of an allowed role whose row it is not.
 *
 * @param refused what counts as a refusal; 403 or 404 for a single row, absence from the list for a list
 */
public record Foreign(Case owned, Browser stranger, Predicate<Browser.Answer> refused) {

    public static Foreign of(Case owned, Browser stranger) {
        return new Foreign(owned, stranger, answer -> answer.status() == 403 || answer.status() == 404);
    }

    /** For lists: the stranger gets his own list, in which the text (mostly an id) does not stand. */
    public static Foreign hidden(Case owned, Browser stranger, Object text) {
        return new Foreign(
                owned,
                stranger,
                answer -> answer.status() == 200
                        && !new String(answer.raw().body(), java.nio.charset.StandardCharsets.UTF_8)
                                .contains(String.valueOf(text)));
    }
}
