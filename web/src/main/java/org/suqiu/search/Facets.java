package org.suqiu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Stage;

/** How many of what was found carry which code, and which light; counted field by field on all cores. */
class Facets {

    private static final int MOST_CODES = 200;

    private final IndexReader reader;
    private final FacetsCollector found;
    private final long today;

    Facets(IndexReader reader, FacetsCollector found, LocalDate today) {
        this.reader = reader;
        this.found = found;
        this.today = today.toEpochDay();
    }

    /** @param total of what was found */
    Map<String, Map<String, Long>> counts(long total) throws IOException {
        // The collector settles what it found when it is first asked, which has to be over before several ask at once.
        found.getMatchingDocs();
        Map<String, Map<String, Long>> codes =
                CaseDocument.FACETS.parallelStream().collect(Collectors.toConcurrentMap(field -> field, this::codes));
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        CaseDocument.FACETS.forEach(field -> counts.put(field, codes.get(field)));
        long open = total - counts.get(Fields.STAGE).getOrDefault(Stage.CLOSED.name(), 0L);
        counts.put("light", lights(open));
        return counts;
    }

    /** The most frequent ones first. */
    private Map<String, Long> codes(String field) {
        Map<String, Long> counts = new LinkedHashMap<>();
        FacetResult codes = topOf(field);
        if (codes != null) {
            for (LabelAndValue code : codes.labelValues) {
                counts.put(code.label, code.value.longValue());
            }
        }
        return counts;
    }

    /** @return nothing where no case found has a code */
    private FacetResult topOf(String field) {
        try {
            var state = new StringDocValuesReaderState(reader, field);
            return new StringValueFacetCounts(state, found).getTopChildren(MOST_CODES, field);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, Long> lights(long open) throws IOException {
        long red = before(Fields.DUE_DAY, today);
        long redOrAmber = before(Fields.AMBER_DAY, today + 1);
        Map<String, Long> lights = new LinkedHashMap<>();
        lights.put(Light.RED.name(), red);
        lights.put(Light.AMBER.name(), redOrAmber - red);
        lights.put(Light.GREEN.name(), open - redOrAmber);
        return lights;
    }

    private long before(String field, long day) throws IOException {
        var earlier = new LongRange(field, Long.MIN_VALUE, true, day, false);
        return new LongRangeFacetCounts(field, found, earlier)
                .getAllChildren(field)
                .value
                .longValue();
    }
}
