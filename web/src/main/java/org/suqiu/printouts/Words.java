package org.suqiu.printouts;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.suqiu.reports.Chart;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.rules.Sentence;
import org.suqiu.statistics.Rate;

/** The words of print-outs in the reader's language. */
record Words(ResourceBundle bundle) {

    private static final String NOTHING = "—";
    private static final String WHOLE = "100.00";

    static Words in(Locale locale) {
        return new Words(ResourceBundle.getBundle("org.suqiu.printouts.words", locale));
    }

    String text(String key, Object... arguments) {
        return Sentence.of(bundle.getString(key), bundle.getLocale(), arguments);
    }

    /** The texts {@code key.1}, {@code key.2} and so on. */
    List<String> texts(String key) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> key + "." + i)
                .takeWhile(bundle::containsKey)
                .map(this::text)
                .toList();
    }

    boolean chinese() {
        return !Locale.ENGLISH.equals(bundle.getLocale());
    }

    /** Within a sentence: 83.33%, 100%; over nothing a dash. */
    String percent(Rate rate) {
        return percent(rate.percent());
    }

    /** Within a sentence: risen or fallen by how much, in words, as a sign may be torn off its number where a line ends. */
    String change(long now, long before) {
        if (before == 0) {
            return NOTHING;
        }
        String way = now > before ? "risen" : now < before ? "fallen" : "unchanged";
        return text("change." + way, percent(new Rate(Math.abs(now - before), before)));
    }

    private static String percent(String rate) {
        if (rate == null) {
            return NOTHING;
        }
        return rate.equals(WHOLE) ? "100%" : rate + "%";
    }

    Column column(String title, Measure measure) {
        return Column.of(text(title), measure);
    }

    /** @param unit what the bars count @param columns which of the table are drawn */
    Chart bars(String unit, List<Integer> columns) {
        return new Chart(Chart.Form.BARS, text(unit), columns);
    }

    String title(String printout) {
        return text(printout + ".title");
    }
}
