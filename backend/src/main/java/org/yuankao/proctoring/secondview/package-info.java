/** Second views that wait for a person: listed for a grid, approved many at a time, each exactly once (C5). */
@NullMarked
package org.yuankao.proctoring.secondview;

import org.jspecify.annotations.NullMarked;
