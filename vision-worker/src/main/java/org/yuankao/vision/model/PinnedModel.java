package org.yuankao.vision.model;

/**
 * One model as {@code models.json} pins it.
 *
 * @param name what it is called in the model cards
 * @param file name of the file in the models directory
 * @param address where bin/models fetches it: an address with the upstream commit in it
 * @param sha256 of the file, 64 lowercase hexadecimal digits
 * @param licence of the upstream repository; data concerns are in the model card
 */
public record PinnedModel(String name, String file, String address, String sha256, String licence) {}
