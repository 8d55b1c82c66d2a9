package org.suqiu.casefile;

/** Personal data of the one who filed, as given; each may be null. */
public record PartyDetails(String name, String phone, String email, IdType idType, String idNumber, String address) {

    public static final PartyDetails UNKNOWN = new PartyDetails(null, null, null, null, null, null);

    /** What those may see who answer for the case but do not work on it. */
    public PartyDetails masked() {
        return new PartyDetails(
                mask(name, 1, 0), mask(phone, 3, 4), mask(email, 1, 0), idType, mask(idNumber, 0, 2), mask(address, 3, 0));
    }

    private static String mask(String text, int first, int last) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        if (characters.length <= first + last) {
            return "*".repeat(characters.length);
        }
        return new String(characters, 0, first) + "***" + new String(characters, characters.length - last, last);
    }
}
