package org.yuankao.proctoring.review;

enum ReviewState {
    OPEN,
    DECIDED
}
