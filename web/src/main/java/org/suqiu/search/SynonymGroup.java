package org.suqiu.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Words that mean the same, with slashes between them. */
@Entity
@Table(name = "search_synonym")
public class SynonymGroup {

    @Id
    String words;

    protected SynonymGroup() {}

    SynonymGroup(String words) {
        this.words = words;
    }
}
