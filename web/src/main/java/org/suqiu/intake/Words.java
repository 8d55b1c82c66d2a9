package org.suqiu.intake;

import java.util.regex.Pattern;

/** What a phone number or an address of e-mail looks like. */
final class Words {

    /** Landlines with area code, mobiles, short service numbers, an extension; other platforms mask digits with stars. */
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9*][0-9*()\\- ]{3,22}[0-9*]");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private Words() {}

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static boolean isPhone(String number) {
        return PHONE.matcher(number).matches();
    }

    static boolean isEmail(String address) {
        return address.length() <= 254 && EMAIL.matcher(address).matches();
    }
}
