/** Answers: checked against the paper's shape, saved by one statement, acknowledged when committed. */
@NullMarked
package org.yuankao.sitting.answer;

import org.jspecify.annotations.NullMarked;
