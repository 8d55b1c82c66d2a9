package org.suqiu.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** JSON pointers of what is still missing, as one column. */
@Converter
public class PointerList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> pointers) {
        return pointers == null ? "" : String.join(",", pointers);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split(","));
    }
}
