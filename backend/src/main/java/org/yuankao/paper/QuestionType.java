package org.yuankao.paper;

/** What may be chosen: one option, several, or one of right and wrong. */
public enum QuestionType {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE
}
