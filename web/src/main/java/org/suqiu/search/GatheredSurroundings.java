package org.suqiu.search;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Holds the surroundings of the cases that one transaction writes to the index. */
@TransactionScoped
public class GatheredSurroundings implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Map<String, Surroundings> byNumber = new HashMap<>();

    void keep(Map<String, Surroundings> gathered) {
        byNumber.putAll(gathered);
    }

    Surroundings of(String number) {
        return byNumber.getOrDefault(number, Surroundings.NONE);
    }
}
