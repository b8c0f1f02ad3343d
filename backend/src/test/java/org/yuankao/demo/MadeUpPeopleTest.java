package org.yuankao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuankao.enrolment.IdNumber;

class MadeUpPeopleTest {

    private final BatchFile demo = BatchFiles.read(DemoBatch.RESOURCE);

    @Test
    void without_a_number_the_seed_stays_as_it_is() {
        assertThat(MadeUpPeople.in(demo, null)).isSameAs(demo);
    }

    @Test
    void fewer_are_the_first_of_the_seed() {
        assertThat(people(3)).isEqualTo(BatchFile.orNone(demo.candidates()).subList(0, 3));
    }

    @Test
    void more_stand_behind_those_of_the_seed_and_are_all_different() {
        List<BatchFile.Person> people = people(MadeUpPeople.MOST);

        assertThat(people)
                .hasSize(MadeUpPeople.MOST)
                .startsWith(BatchFile.orNone(demo.candidates()).toArray(BatchFile.Person[]::new));
        assertThat(people.stream().map(BatchFile.Person::idNumber)).doesNotHaveDuplicates();
    }

    @Test
    void nobody_has_an_id_number_that_a_person_could_have_or_a_wrong_check_character() {
        assertThat(people(500))
                .allSatisfy(person -> assertThat(person.idNumber())
                        .startsWith("9990")
                        .hasSize(18)
                        .endsWith(String.valueOf(
                                IdNumber.checkCharacter(person.idNumber().substring(0, 17)))));
    }

    private List<BatchFile.Person> people(int wanted) {
        return BatchFile.orNone(MadeUpPeople.in(demo, wanted).candidates());
    }
}
