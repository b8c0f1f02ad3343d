/**
 * Bytes from outside become a decoded picture here, or one reason why they do not. Nothing is decoded before its size
 * is known from its own header and is within the limits, so that a hostile file costs no more than reading it. Begin at
 * {@link org.yuankao.vision.picture.PictureDecoder}.
 */
@NullMarked
package org.yuankao.vision.picture;

import org.jspecify.annotations.NullMarked;
