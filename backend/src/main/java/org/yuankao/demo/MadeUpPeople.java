package org.yuankao.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.enrolment.IdNumber;

/**
 * People without a name, for who wants more of them than the seed has: their ID numbers have the seed's region, which is
 * no place, a day of birth of their own, and a sequence that nobody of the seed has.
 */
final class MadeUpPeople {

    static final int MOST = 10_000;

    private static final LocalDate FIRST_BORN = LocalDate.of(1975, 1, 1);
    private static final int FIRST_REGION = 999_001;
    private static final int REGIONS = 3;
    private static final int SEQUENCE = 901;

    private MadeUpPeople() {}

    /** @param wanted how many the file shall have; null leaves it as it is */
    static BatchFile in(BatchFile file, @Nullable Integer wanted) {
        if (wanted == null) {
            return file;
        }
        List<BatchFile.Person> people = new ArrayList<>(BatchFile.orNone(file.candidates()));
        while (people.size() < wanted) {
            people.add(person(people.size() + 1));
        }
        return file.with(List.copyOf(people.subList(0, wanted)));
    }

    /** @param number from 1 on, those of the seed counted */
    private static BatchFile.Person person(int number) {
        String digits = "%1$06d%2$tY%2$tm%2$td%3$03d"
                .formatted(FIRST_REGION + number % REGIONS, FIRST_BORN.plusDays(number), SEQUENCE);
        return new BatchFile.Person("考生" + number, digits + IdNumber.checkCharacter(digits));
    }
}
