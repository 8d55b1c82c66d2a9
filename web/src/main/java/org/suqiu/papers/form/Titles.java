package org.suqiu.papers.form;

import java.util.Locale;
import java.util.ResourceBundle;

/** What forms and their fields are called on screen and in file names. */
public final class Titles {

    private final ResourceBundle titles;

    private Titles(Locale locale) {
        titles = ResourceBundle.getBundle("org.suqiu.papers.form.titles", locale);
    }

    public static Titles in(Locale locale) {
        return new Titles(locale);
    }

    public String of(PaperForm form) {
        return titles.getString(form.name());
    }

    public String sheet() {
        return titles.getString("SHEET");
    }

    public String ofField(FormField field) {
        return titles.getString("field." + field.name());
    }
}
