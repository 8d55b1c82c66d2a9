package org.suqiu.papers.form;

import java.util.ArrayList;
import java.util.List;
import org.suqiu.reports.Passage;

/** A paper being written, from top to bottom. */
final class Letter {

    private final List<Passage> passages = new ArrayList<>();

    Letter to(String addressee) {
        passages.add(Passage.addressee(Wording.say("addressee", addressee)));
        return this;
    }

    Letter say(String sentence, Object... arguments) {
        return write(Wording.say(sentence, arguments));
    }

    /** Each line a paragraph; nothing for an empty text. */
    Letter write(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> passages.add(Passage.body(line)));
        return this;
    }

    /** A named part, left out where nothing stands in it. */
    Letter name(String label, String text) {
        return text.isEmpty() ? this : say(label, text);
    }

    /** Between text and table. */
    Letter gap() {
        return add(Passage.note(""));
    }

    Letter add(Passage passage) {
        passages.add(passage);
        return this;
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }
}
