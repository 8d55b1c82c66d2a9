package org.suqiu.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.suqiu.casefile.CaseFile;

/** The shape of a case's document. */
class CaseDocument implements TypeBinder {

    /** What one counts by. */
    static final List<String> FACETS = List.of(
            Fields.KIND,
            Fields.STAGE,
            Fields.COUNTY,
            Fields.CATEGORY,
            Fields.ISSUE,
            Fields.CHANNEL,
            Fields.SOURCE,
            Fields.MONTH,
            Fields.AMOUNT_BAND);

    private static final List<String> SINGLE_WORDS = List.of(
            Fields.NUMBER_BACKWARDS,
            Fields.OFFICE,
            Fields.HANDLER,
            Fields.AMOUNT,
            Fields.CREDIT_CODE,
            Fields.RESPONDENT_KEY);
    private static final List<String> WORDS_OF_ONE_FIELD =
            List.of(Fields.PERSONAL, Fields.SPELLING, Fields.RESPONDENT_PHONE);
    private static final List<String> DAYS = List.of(Fields.RECEIVED_DAY, Fields.DUE_DAY, Fields.AMBER_DAY);

    private final Function<CaseFile, Surroundings> surroundings;

    CaseDocument(Function<CaseFile, Surroundings> surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        var places = new Places();
        FACETS.forEach(field -> places.words.put(
                field,
                schema.field(field, type -> type.asString().aggregable(Aggregable.YES))
                        .toReference()));
        SINGLE_WORDS.forEach(field -> places.words.put(
                field, schema.field(field, type -> type.asString()).toReference()));
        WORDS_OF_ONE_FIELD.forEach(field -> places.words.put(
                field,
                schema.field(field, type -> type.asString()).multiValued().toReference()));
        places.words.put(
                Fields.NUMBER,
                schema.field(
                                Fields.NUMBER,
                                type -> type.asString().sortable(Sortable.YES).projectable(Projectable.YES))
                        .toReference());
        Fields.OPEN_TEXTS.keySet().forEach(field -> places.words.put(field, text(schema, field)));
        Fields.INNER_TEXTS.keySet().forEach(field -> places.words.put(field, text(schema, field)));
        numbers(schema, places);
        context.bridge(CaseFile.class, new CaseDocumentWriter(places, surroundings));
    }

    private static void numbers(IndexSchemaElement schema, Places places) {
        DAYS.forEach(field -> places.days.put(
                field,
                schema.field(field, type -> type.asInteger().aggregable(Aggregable.YES))
                        .toReference()));
        places.days.put(
                Fields.VERSION,
                schema.field(Fields.VERSION, type -> type.asInteger().sortable(Sortable.YES))
                        .toReference());
        places.receivedAt = schema.field(
                        Fields.RECEIVED_AT, type -> type.asLong().sortable(Sortable.YES))
                .toReference();
    }

    private static IndexFieldReference<String> text(IndexSchemaElement schema, String field) {
        return schema.field(field, type -> type.asString()
                        .analyzer(Analysis.WORDS)
                        .searchAnalyzer(Analysis.TYPED)
                        .termVector(TermVector.NO)
                        .projectable(Projectable.YES))
                .multiValued()
                .toReference();
    }

    /** Where in the document what goes. */
    static final class Places {

        final Map<String, IndexFieldReference<String>> words = new HashMap<>();
        final Map<String, IndexFieldReference<Integer>> days = new HashMap<>();
        IndexFieldReference<Long> receivedAt;
    }
}
