package org.yuankao.batch.passcode;

import org.springframework.stereotype.Component;
import org.yuankao.shared.PersonalData;

/** Keeps passcodes sealed, and finds them by a keyed hash, so that a copy of the database opens no exam. */
@Component
public class PasscodeSeal {

    private final PersonalData personalData;

    PasscodeSeal(PersonalData personalData) {
        this.personalData = personalData;
    }

    public byte[] seal(Passcode passcode) {
        return personalData.seal(passcode.text());
    }

    public Passcode open(byte[] sealed) {
        return new Passcode(personalData.open(sealed));
    }

    public byte[] index(Passcode passcode) {
        return personalData.blindIndex("passcode:" + passcode.text());
    }
}
