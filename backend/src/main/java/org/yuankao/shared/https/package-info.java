/** Encrypted connections beside the plain ones, for installations without a proxy in front of them. */
@NullMarked
package org.yuankao.shared.https;

import org.jspecify.annotations.NullMarked;
