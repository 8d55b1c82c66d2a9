package org.suqiu.casefile;

import java.util.Optional;
import org.suqiu.identity.Actor;

/** A field that the head of office may correct after the fact; kept by the feature that owns it, figures included. */
public interface Correctable {

    /** As the API names it, such as {@code recoveredAmount}. */
    String field();

    /**
     * @return what stood there before, as text; empty when nothing did
     * @throws org.suqiu.rules.InvalidInput at {@code /value} when the new value is none
     * @throws org.suqiu.rules.RuleViolation when the case has nothing of the kind to correct
     */
    Optional<String> correct(CaseFile caseFile, String value, Actor by);
}
