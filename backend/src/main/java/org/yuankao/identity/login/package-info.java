/** Staff sign in and out, change their password. */
@NullMarked
package org.yuankao.identity.login;

import org.jspecify.annotations.NullMarked;
