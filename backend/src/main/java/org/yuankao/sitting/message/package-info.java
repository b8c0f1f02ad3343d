/** What staff tell a candidate, and the candidate's word that a warning was read. */
@NullMarked
package org.yuankao.sitting.message;

import org.jspecify.annotations.NullMarked;
