package org.suqiu.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a case is pressing, as one column. */
@Converter
public class UrgencyList implements AttributeConverter<List<Urgency>, String> {

    @Override
    public String convertToDatabaseColumn(List<Urgency> reasons) {
        return reasons == null ? "" : reasons.stream().map(Urgency::name).collect(Collectors.joining(","));
    }

    @Override
    public List<Urgency> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Stream.of(column.split(",")).map(Urgency::valueOf).toList();
    }
}
