/** Wrong personal information, reported by the candidate and done by a person (C2). */
@NullMarked
package org.yuankao.sitting.report;

import org.jspecify.annotations.NullMarked;
