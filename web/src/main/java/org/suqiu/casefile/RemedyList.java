package org.suqiu.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remedies as one column, in the order in which they were asked for. */
@Converter
public class RemedyList implements AttributeConverter<List<Remedy>, String> {

    @Override
    public String convertToDatabaseColumn(List<Remedy> remedies) {
        return remedies == null ? "" : remedies.stream().map(Remedy::name).collect(Collectors.joining(","));
    }

    @Override
    public List<Remedy> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Stream.of(column.split(",")).map(Remedy::valueOf).toList();
    }
}
