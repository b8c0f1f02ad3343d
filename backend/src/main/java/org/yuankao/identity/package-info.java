/**
 * Who somebody is and what they may do.
 * It never decides about an exam.
 * Begin with {@link org.yuankao.identity.SecurityConfiguration}.
 */
@NullMarked
package org.yuankao.identity;

import org.jspecify.annotations.NullMarked;
