/** Signed tokens instead of sessions: candidates, phones, invitations, challenges. */
@NullMarked
package org.yuankao.identity.token;

import org.jspecify.annotations.NullMarked;
