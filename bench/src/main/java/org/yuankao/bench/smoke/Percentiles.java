package org.yuankao.bench.smoke;

import java.util.Arrays;

/** Order statistics by nearest rank: the smallest value that at least the asked share of all values does not exceed. */
final class Percentiles {

    private final long[] sorted;

    Percentiles(long[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /**
     * @param percent above 0, at most 100
     * @return in the unit of the values; 0 without any
     */
    long at(double percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(1, Math.min(rank, sorted.length)) - 1];
    }
}
