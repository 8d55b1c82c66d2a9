package org.suqiu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person typed, word by word: quotes keep words together, a minus leaves out. Nothing else has a meaning, so that
 * nothing that is typed can be wrong.
 */
record TypedQuery(List<Word> words) {

    /** Nobody types more; what is pasted is cut. */
    private static final int MOST_CHARACTERS = 100;

    private static final int MOST_WORDS = 12;
    private static final Pattern QUOTES = Pattern.compile("[“”„‟「」『』«»]");
    private static final Pattern WORD = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    static TypedQuery read(String text) {
        String typed = text == null ? "" : text;
        int end = typed.offsetByCodePoints(0, Math.min(MOST_CHARACTERS, typed.codePointCount(0, typed.length())));
        String plain = PhoneNumber.inOne(
                QUOTES.matcher(TypedText.plain(typed.substring(0, end))).replaceAll("\""));
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(plain);
        while (found.find() && words.size() < MOST_WORDS) {
            String quoted = found.group(2);
            String word = quoted == null ? found.group(3) : quoted;
            if (SAYS_SOMETHING.matcher(word).find()) {
                words.add(new Word(word.strip(), quoted != null, !found.group(1).isEmpty()));
            }
        }
        return new TypedQuery(words);
    }

    List<Word> wanted() {
        return words.stream().filter(word -> !word.excluded()).toList();
    }

    List<Word> excluded() {
        return words.stream().filter(Word::excluded).toList();
    }

    /** Of what is wanted. */
    String wholeText() {
        return wanted().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
