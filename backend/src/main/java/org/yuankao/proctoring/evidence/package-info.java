/**
 * What is kept of the frames: pictures at random times, pictures of the time in which nobody watched, and the pictures
 * before, at and after the beginning of an episode (A2, A6).
 */
@NullMarked
package org.yuankao.proctoring.evidence;

import org.jspecify.annotations.NullMarked;
