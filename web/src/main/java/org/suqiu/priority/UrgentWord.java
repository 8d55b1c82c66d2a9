package org.suqiu.priority;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.suqiu.casefile.Urgency;

/** A word in the facts that makes a case pressing. */
@Entity
@Table(name = "urgent_word")
public class UrgentWord {

    @Id
    String word;

    @Enumerated(EnumType.STRING)
    Urgency reason;

    protected UrgentWord() {}

    UrgentWord(String word, Urgency reason) {
        this.word = word;
        this.reason = reason;
    }

    boolean standsIn(String facts) {
        return facts != null && facts.contains(word);
    }

    Urgency reason() {
        return reason;
    }
}
