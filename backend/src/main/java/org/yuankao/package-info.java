/** The backend's start; everything else lives in one package per module. */
@NullMarked
package org.yuankao;

import org.jspecify.annotations.NullMarked;
