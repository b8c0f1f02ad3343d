package org.yuankao.vision.detect;

import java.util.List;
import org.yuankao.processes.watching.Box;

/**
 * What a frame shows.
 *
 * @param faces those that count; without an embedding unless it was asked for
 * @param boxes of faces that count and of things, as shares of the frame
 */
public record Scene(FaceReading faces, List<Box> boxes) {}
