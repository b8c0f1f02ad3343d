package org.yuankao.proctoring.secondview;

enum ViewState {
    WAITING,
    DECIDED
}
