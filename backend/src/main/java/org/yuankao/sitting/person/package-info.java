/** The candidate's personal information: sealed in the row, masked on screens. */
@NullMarked
package org.yuankao.sitting.person;

import org.jspecify.annotations.NullMarked;
