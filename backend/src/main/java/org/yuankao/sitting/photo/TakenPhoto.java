package org.yuankao.sitting.photo;

import java.util.UUID;

/** @param tryNumber from 1, per purpose */
record TakenPhoto(UUID id, int tryNumber) {}
