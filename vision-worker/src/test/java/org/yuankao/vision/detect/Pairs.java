package org.yuankao.vision.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores of pairs of the same person and of different persons, and what a threshold would make of them. */
final class Pairs {
    final List<Double> same = new ArrayList<>();
    final List<Double> different = new ArrayList<>();

    void add(boolean samePerson, Embedding one, Embedding other) {
        (samePerson ? same : different).add(one.cosine(other));
    }

    /** Share of (same, different) couples in which the same person scores higher; ties count half. */
    double areaUnderCurve() {
        double higher = 0;
        for (double hit : same) {
            for (double other : different) {
                higher += hit > other ? 1 : hit == other ? 0.5 : 0;
            }
        }
        return higher / ((double) same.size() * different.size());
    }

    long falseAccepts(double threshold) {
        return different.stream().filter(score -> score >= threshold).count();
    }

    long falseRejects(double threshold) {
        return same.stream().filter(score -> score < threshold).count();
    }

    String table(String name) {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: AUC %.4f, same %d, different %d%n",
                name,
                areaUnderCurve(),
                same.size(),
                different.size()));
        for (double threshold : new double[] {0.30, 0.35, 0.40, 0.45, 0.50, 0.55, 0.60}) {
            lines.append(String.format(
                    Locale.ROOT,
                    "  at %.2f: false accepts %d, false rejects %d%n",
                    threshold,
                    falseAccepts(threshold),
                    falseRejects(threshold)));
        }
        return lines.toString();
    }
}
