package org.yuankao.sitting;

/** A registered photo that has been looked at and made small enough; {@link RegisteredPhotos#accept} makes it. */
public record AcceptedPhoto(byte[] bytes, String mediaType, int width, int height) {}
