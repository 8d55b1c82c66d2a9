package org.suqiu.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.util.common.data.Range;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Stage;

/** How many of what was found carry which code, and which light. */
class Facets {

    private static final int MOST_CODES = 200;
    private static final AggregationKey<Map<Range<Integer>, Long>> DUE = AggregationKey.of(Fields.DUE_DAY);
    private static final AggregationKey<Map<Range<Integer>, Long>> AMBER = AggregationKey.of(Fields.AMBER_DAY);

    private final boolean wanted;
    private final Range<Integer> late;
    private final Range<Integer> near;

    Facets(boolean wanted, LocalDate today) {
        this.wanted = wanted;
        int day = Math.toIntExact(today.toEpochDay());
        late = Range.lessThan(day);
        near = Range.atMost(day);
    }

    void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?> select) {
        if (!wanted) {
            return;
        }
        CaseDocument.FACETS.forEach(field -> select.aggregation(
                key(field), counts -> counts.terms().field(field, String.class).maxTermCount(MOST_CODES)));
        select.aggregation(
                DUE,
                counts -> counts.range().field(Fields.DUE_DAY, Integer.class).range(late));
        select.aggregation(
                AMBER,
                counts -> counts.range().field(Fields.AMBER_DAY, Integer.class).range(near));
    }

    Map<String, Map<String, Long>> read(SearchResult<?> result) {
        if (!wanted) {
            return Map.of();
        }
        Map<String, Map<String, Long>> read = new LinkedHashMap<>();
        List<String> fields = CaseDocument.FACETS;
        fields.forEach(field -> read.put(field, result.aggregation(key(field))));
        read.put("light", lights(result, read.get(Fields.STAGE)));
        return read;
    }

    private Map<String, Long> lights(SearchResult<?> result, Map<String, Long> stages) {
        long open = result.total().hitCount() - stages.getOrDefault(Stage.CLOSED.name(), 0L);
        long red = result.aggregation(DUE).getOrDefault(late, 0L);
        long redOrAmber = result.aggregation(AMBER).getOrDefault(near, 0L);
        Map<String, Long> lights = new LinkedHashMap<>();
        lights.put(Light.RED.name(), red);
        lights.put(Light.AMBER.name(), redOrAmber - red);
        lights.put(Light.GREEN.name(), open - redOrAmber);
        return lights;
    }

    private static AggregationKey<Map<String, Long>> key(String field) {
        return AggregationKey.of("count-" + field);
    }
}
