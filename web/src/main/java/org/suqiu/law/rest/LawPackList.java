package org.suqiu.law.rest;

import java.time.LocalDate;
import java.util.List;
import org.suqiu.law.LawBook;

/** All packs, in the manner of every list of the API. */
public record LawPackList(List<Entry> items, String next) {

    static LawPackList of(LawBook book, boolean chinese) {
        return new LawPackList(
                book.packs().stream()
                        .map(pack -> new Entry(
                                pack.code(),
                                pack.regime().code(),
                                pack.title().text(chinese),
                                pack.validity().first(),
                                pack.validity().last()))
                        .toList(),
                null);
    }

    /** One pack; {@code validTo} is null while it is in force. */
    public record Entry(String code, String regime, String title, LocalDate validFrom, LocalDate validTo) {}
}
