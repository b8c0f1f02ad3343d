package org.yuankao.processes.watching;

/**
 * Something that was found in a frame. Position and size are shares of the frame's width and height, 0 to 1.
 *
 * @param label {@code face}, {@code person}, {@code phone} or {@code screen}
 * @param score 0 to 1, how sure the detector is
 */
public record Box(String label, double x, double y, double width, double height, double score) {

    public static final String FACE = "face";
    public static final String PERSON = "person";
    public static final String PHONE = "phone";
    public static final String SCREEN = "screen";
}
