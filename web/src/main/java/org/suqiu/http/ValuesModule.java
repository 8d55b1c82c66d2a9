package org.suqiu.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.suqiu.clock.MovableClock;

/** Dates, moments and amounts as the contract writes them. */
class ValuesModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Beyond it stands no amount of money, and a number of a million digits is an attack. */
    private static final int MOST_DIGITS = 20;

    ValuesModule() {
        super("suqiu-values");
        addSerializer(Instant.class, new AsText<>(ValuesModule::moment));
        addSerializer(BigDecimal.class, new AsText<>(BigDecimal::toPlainString));
        addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, "date", ValuesModule::date));
        addDeserializer(Instant.class, new FromText<>(Instant.class, "moment", ValuesModule::instant));
        addDeserializer(OffsetDateTime.class, new FromText<>(OffsetDateTime.class, "moment", ValuesModule::offset));
        addDeserializer(BigDecimal.class, new FromText<>(BigDecimal.class, "decimal", ValuesModule::decimal));
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(MovableClock.ZONE).toOffsetDateTime());
    }

    private static LocalDate date(String text) {
        require(text.length() == "2026-05-18".length());
        return LocalDate.parse(text);
    }

    private static OffsetDateTime offset(String text) {
        require(text.matches("[0-9]{4}-.{1,36}"));
        return OffsetDateTime.parse(text);
    }

    private static Instant instant(String text) {
        return offset(text).toInstant();
    }

    private static BigDecimal decimal(String text) {
        BigDecimal number = new BigDecimal(text);
        require(number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS);
        return number;
    }

    private static void require(boolean readable) {
        if (!readable) {
            throw new IllegalArgumentException("not readable");
        }
    }

    private static final class AsText<T> extends JsonSerializer<T> {

        private final Function<T, String> words;

        AsText(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider serializers) throws IOException {
            generator.writeString(words.apply(value));
        }
    }
}
