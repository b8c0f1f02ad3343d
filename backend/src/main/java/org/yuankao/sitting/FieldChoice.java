package org.yuankao.sitting;

/** One value of an enum field: the id is stored, the label is shown. */
public record FieldChoice(String id, String label) {}
