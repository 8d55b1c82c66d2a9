package org.suqiu.law.rest;

import java.time.LocalDate;
import org.suqiu.law.LawPack;

/**
 * One pack of the list.
 *
 * @param validTo its last day; null while it is in force
 */
public record LawPackEntry(String code, String regime, String title, LocalDate validFrom, LocalDate validTo) {

    static LawPackEntry of(LawPack pack, boolean chinese) {
        return new LawPackEntry(
                pack.code(),
                pack.regime().code(),
                pack.title().text(chinese),
                pack.validity().first(),
                pack.validity().last());
    }
}
