package org.suqiu.catalogue;

import java.io.Serializable;
import java.util.Objects;

/** A code is unique within its vocabulary. */
public class CatalogueEntryId implements Serializable {

    private static final long serialVersionUID = 1L;

    Vocabulary vocabulary;
    String code;

    protected CatalogueEntryId() {}

    public CatalogueEntryId(Vocabulary vocabulary, String code) {
        this.vocabulary = vocabulary;
        this.code = code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueEntryId that
                && vocabulary == that.vocabulary
                && Objects.equals(code, that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vocabulary, code);
    }
}
