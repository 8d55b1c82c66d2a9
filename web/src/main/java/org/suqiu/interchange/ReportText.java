package org.suqiu.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A report as JSON in one column: codes and arguments, so that each reader has it in the own language. */
@Converter
public class ReportText implements AttributeConverter<Report, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Report report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public Report convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, Report.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the report of an import cannot be read", damaged);
        }
    }
}
