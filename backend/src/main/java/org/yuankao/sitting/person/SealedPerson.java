package org.yuankao.sitting.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.yuankao.shared.DataKeys;
import org.yuankao.sitting.Person;

/** Personal information as JSON, sealed with the sitting's own key. */
@Component
public class SealedPerson {

    private final DataKeys dataKeys;
    private final ObjectMapper json;

    SealedPerson(DataKeys dataKeys, ObjectMapper json) {
        this.dataKeys = dataKeys;
        this.json = json;
    }

    public byte[] seal(byte[] dataKey, Person person) {
        try {
            return dataKeys.seal(dataKey, json.writeValueAsBytes(person));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Person open(byte[] dataKey, byte[] sealed) {
        try {
            return json.readValue(dataKeys.open(dataKey, sealed), Person.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A sitting's person is sealed but no JSON", e);
        }
    }
}
