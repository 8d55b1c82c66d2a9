package org.suqiu.search.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.rest.CaseLine;

/** A case that was found, with the passages that fit: each a row of pieces, of which some are what was looked for. */
public record HitView(@JsonUnwrapped CaseLine line, Map<String, List<List<Piece>>> snippets) {

    /** Some characters of a passage. */
    public record Piece(String text, boolean found) {}
}
