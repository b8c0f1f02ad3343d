package org.yuankao.sitting.photo;

/** A picture that was accepted: its header was read, its pixels never. */
record Picture(byte[] bytes, String mediaType, int width, int height) {}
