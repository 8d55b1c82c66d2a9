package org.suqiu.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an input, so that the caller hears all of it at once. */
public class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** @throws InvalidInput when there is no body at all */
    public static <T> T given(T body) {
        if (body == null) {
            throw new InvalidInput("", "required");
        }
        return body;
    }

    public Problems add(String pointer, String code, Object... arguments) {
        found.add(new Problem(pointer, code, arguments));
        return this;
    }

    public Problems require(boolean given, String pointer) {
        return given ? this : add(pointer, "required");
    }

    /** Text that must be there, and be more than blanks. */
    public Problems require(String text, String pointer) {
        return require(isGiven(text), pointer);
    }

    /** Text that must be there, and not too long. */
    public Problems require(String text, int most, String pointer) {
        return require(text, pointer).limit(text, most, pointer);
    }

    public static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    public Problems when(boolean wrong, String pointer, String code) {
        return wrong ? add(pointer, code) : this;
    }

    /** Length is counted in characters as a person counts them, so that a rare character is one. */
    public Problems limit(String text, int most, String pointer) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            add(pointer, "too-long", most);
        }
        return this;
    }

    /** Nothing invisible, and no second line. */
    public Problems oneLine(String text, String pointer) {
        boolean broken = text != null && text.codePoints().anyMatch(Character::isISOControl);
        return when(broken, pointer, "control-character");
    }

    public Problems amount(BigDecimal yuan, String pointer) {
        if (yuan != null && !Money.isPayable(yuan)) {
            add(pointer, "amount", Money.MOST_YUAN);
        }
        return this;
    }

    /** A whole number, if any was given. */
    public Problems between(int least, Integer number, int most, String pointer) {
        if (number != null && (number < least || number > most)) {
            add(pointer, "number-between", least, most);
        }
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
