/** What proctors tell the candidates of their rooms. */
@NullMarked
package org.yuankao.proctoring.message;

import org.jspecify.annotations.NullMarked;
