package org.yuankao.sitting.delivery;

import org.yuankao.paper.PaperShape;

/** @param content {@code paper/v1} as UTF-8 JSON; nobody changes the array */
record ReadyPaper(byte[] content, String digest, PaperShape shape) {}
