package org.suqiu.mediation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Mediators in one column, each in a line. */
@Converter
public class MediatorList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> mediators) {
        return String.join("\n", mediators);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column.lines().toList();
    }
}
