package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.identity.SecretKeeper;

/** Turns personal data into keyed hashes: who knows a name or number exactly finds it, nobody can read or guess it back. */
@ApplicationScoped
public class PersonalKeys {

    @Inject
    SecretKeeper secretKeeper;

    List<String> of(PartyDetails party) {
        List<String> keys = new ArrayList<>();
        add(keys, "name", TypedText.key(party.name()));
        add(keys, "id", TypedText.key(party.idNumber()));
        add(keys, "email", TypedText.key(party.email()));
        add(keys, "address", TypedText.key(party.address()));
        PhoneNumber.wholeAndTail(party.phone()).forEach(digits -> add(keys, "phone", digits));
        return keys;
    }

    String phone(String digits) {
        return key("phone", digits);
    }

    String address(String address) {
        return key("address", TypedText.key(address));
    }

    String idNumber(String number) {
        return key("id", TypedText.key(number));
    }

    String name(String name) {
        return key("name", TypedText.key(name));
    }

    /** All that a typed word may be of a person. */
    List<String> ofWord(String word) {
        List<String> keys = new ArrayList<>();
        String whole = TypedText.key(word);
        List.of("name", "id", "email").forEach(what -> add(keys, what, whole));
        String digits = PhoneNumber.digits(word);
        if (digits != null) {
            add(keys, "phone", digits);
        }
        return keys;
    }

    private void add(List<String> keys, String what, String value) {
        if (value != null && !value.isEmpty()) {
            keys.add(key(what, value));
        }
    }

    private String key(String what, String value) {
        return secretKeeper.hash("search", what, value);
    }
}
