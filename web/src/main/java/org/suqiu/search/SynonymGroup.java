package org.suqiu.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** Words that mean the same, with slashes between them. */
@Entity
@Table(name = "search_synonym")
public class SynonymGroup {

    static final String BETWEEN = "/";

    @Id
    String words;

    protected SynonymGroup() {}

    SynonymGroup(List<String> words) {
        this.words = String.join(BETWEEN, words);
    }

    public List<String> words() {
        return List.of(words.split(BETWEEN));
    }

    @Override
    public String toString() {
        return words;
    }
}
