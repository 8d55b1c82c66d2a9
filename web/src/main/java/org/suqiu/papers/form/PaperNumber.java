package org.suqiu.papers.form;

/** 〔2026〕第12号: counted per office and form, from 1 each year. */
public record PaperNumber(int year, int sequence) {

    public String text() {
        return Wording.say("number", String.valueOf(year), String.valueOf(sequence));
    }

    static String text(PaperNumber number) {
        return number == null ? Wording.say("number.blank") : number.text();
    }
}
