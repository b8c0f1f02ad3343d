package org.yuankao.bench.smoke;

/**
 * Processor time of one process as {@code /proc/PID/stat} tells it (proc(5)), in ticks of 10 ms.
 *
 * @param own user and system time of the process itself
 * @param ended the same of its children that have ended and were waited for, with theirs
 */
record ProcessTicks(long own, long ended) {

    /** USER_HZ, which is 100 on every Linux that Java runs on. */
    static final double MILLIS = 10;

    private static final int UTIME = 14;

    /** @param stat the whole line; the second field is a name in brackets that may hold anything */
    static ProcessTicks of(String stat) {
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).trim().split(" ");
        int utime = UTIME - 3;
        if (afterName.length < utime + 4) {
            throw new IllegalArgumentException("No line of /proc/PID/stat: " + stat);
        }
        return new ProcessTicks(
                Long.parseLong(afterName[utime]) + Long.parseLong(afterName[utime + 1]),
                Long.parseLong(afterName[utime + 2]) + Long.parseLong(afterName[utime + 3]));
    }
}
