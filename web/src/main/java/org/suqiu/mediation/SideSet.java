package org.suqiu.mediation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parties in one column, separated by spaces. */
@Converter
public class SideSet implements AttributeConverter<Set<Side>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Side> sides) {
        return sides == null ? "" : sides.stream().sorted().map(Side::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Side> convertToEntityAttribute(String column) {
        return Stream.of(column == null ? new String[0] : column.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Side::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }
}
