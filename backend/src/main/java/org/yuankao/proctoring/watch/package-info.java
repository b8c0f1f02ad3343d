/** Between the cameras and the vision workers: frames out, episodes and measurements in, and how often frames come. */
@NullMarked
package org.yuankao.proctoring.watch;

import org.jspecify.annotations.NullMarked;
