/** Identity checks that wait for a person: listed, looked at and decided exactly once (C4). */
@NullMarked
package org.yuankao.proctoring.review;

import org.jspecify.annotations.NullMarked;
