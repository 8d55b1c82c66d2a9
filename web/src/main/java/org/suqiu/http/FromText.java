package org.suqiu.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.function.Function;

/** A value that is written as text; amounts may be JSON numbers too. */
class FromText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final String kind;
    private final transient Function<String, T> parse;

    FromText(Class<T> type, String kind, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.kind = kind;
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean number = type == BigDecimal.class && parser.currentToken().isNumeric();
        if (!number && parser.currentToken() != JsonToken.VALUE_STRING) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        String text = number ? parser.getNumberValue().toString() : parser.getText();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return type.cast(context.handleWeirdStringValue(type, text, kind));
        }
    }
}
