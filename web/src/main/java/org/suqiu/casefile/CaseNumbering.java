package org.suqiu.casefile;

import java.time.LocalDate;

/** Numbers cases; kept by the intake. */
public interface CaseNumbering {

    /** @return a number that nobody else gets, such as {@code 654201-20261122-0001} */
    String next(String countyCode, LocalDate day);
}
