package org.yuankao.enrolment;

import org.springframework.stereotype.Component;
import org.yuankao.shared.PersonalData;

/** A candidate's name and ID number as they are kept: sealed, each with the keyed hash by which it is found. */
record SealedPerson(byte[] name, byte[] nameIndex, byte[] idNumber, byte[] idIndex) {

    /** Seals, opens and finds them. */
    @Component
    static class Seal {

        private final PersonalData personalData;

        Seal(PersonalData personalData) {
            this.personalData = personalData;
        }

        SealedPerson seal(String name, IdNumber idNumber) {
            return new SealedPerson(
                    personalData.seal(name),
                    nameIndex(name),
                    personalData.seal(idNumber.text()),
                    idIndex(idNumber.text()));
        }

        String name(Candidate candidate) {
            return personalData.open(candidate.name());
        }

        IdNumber idNumber(Candidate candidate) {
            return new IdNumber(personalData.open(candidate.idNumber()));
        }

        byte[] nameIndex(String name) {
            return personalData.blindIndex("name:" + name);
        }

        byte[] idIndex(String idNumber) {
            return personalData.blindIndex("id-number:" + idNumber);
        }
    }
}
