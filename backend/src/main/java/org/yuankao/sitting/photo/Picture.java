package org.yuankao.sitting.photo;

/** A picture that was accepted: small enough for the vision worker. */
record Picture(byte[] bytes, String mediaType, int width, int height) {}
