/** The phone: invited by a QR code, joined, heard of every few seconds, its place approved (C5). */
@NullMarked
package org.yuankao.sitting.secondview;

import org.jspecify.annotations.NullMarked;
