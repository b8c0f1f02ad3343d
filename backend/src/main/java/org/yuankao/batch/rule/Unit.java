package org.yuankao.batch.rule;

/** The unit of a rule's value, as the API says it. */
public enum Unit {
    HOURS("h"),
    MINUTES("min"),
    SECONDS("s"),
    TIMES("times"),
    YES_NO("yesNo"),
    CHOICE("choice");

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
