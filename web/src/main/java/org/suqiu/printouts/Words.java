package org.suqiu.printouts;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The words of print-outs in the reader's language. */
record Words(ResourceBundle bundle) {

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle("org.suqiu.printouts.words", locale));
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }

    /** The texts {@code key.1}, {@code key.2} and so on. */
    List<String> texts(String key) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> key + "." + i)
                .takeWhile(bundle::containsKey)
                .map(this::text)
                .toList();
    }

    String title(String printout) {
        return text(printout + ".title");
    }
}
