package org.yuankao.sitting;

/**
 * @param expected all sittings of the session
 * @param entered those that have logged in, wherever they stand now
 * @param waiting admitted, the paper not opened yet
 */
public record SessionCounts(long expected, long entered, long waiting, long answering, long handedIn) {}
