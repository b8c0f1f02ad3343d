package org.yuankao.vision.task;

/**
 * What every measurement is recorded with.
 *
 * @param modelDigest see {@link org.yuankao.vision.model.ModelCatalogue#digest()}
 * @param tier {@code full} or {@code basic}
 */
record MeasuredWith(String modelDigest, String tier) {}
