package org.yuankao.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, the shape of every list of the API.
 *
 * @param page number of this page, from 0
 * @param size most items a page holds
 * @param total items on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
        return new Page<>(items, request.page(), request.size(), total);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, size, total);
    }
}
