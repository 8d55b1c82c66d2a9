package org.suqiu.http;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;

/** Types that carry bytes or text as they are. */
final class RawBodies {

    private static final List<Class<?>> RAW = List.of(
            CharSequence.class,
            InputStream.class,
            Reader.class,
            File.class,
            StreamingOutput.class,
            MultivaluedMap.class,
            Form.class);

    private RawBodies() {}

    static boolean contain(Class<?> type) {
        return type == byte[].class || RAW.stream().anyMatch(raw -> raw.isAssignableFrom(type));
    }
}
