package org.suqiu.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All offices and counties as they were at one moment. */
record OfficeBook(Map<String, Office> offices, List<County> counties, Instant readAt) {

    static OfficeBook of(List<Office> offices, List<County> counties) {
        return new OfficeBook(
                offices.stream().collect(Collectors.toUnmodifiableMap(Office::code, Function.identity())),
                counties,
                Instant.now());
    }

    boolean isOlderThan(Instant limit) {
        return readAt.isBefore(limit);
    }

    List<Office> active() {
        return offices.values().stream()
                .filter(Office::isActive)
                .sorted(Comparator.comparing(Office::code))
                .toList();
    }

    Optional<Office> responsible(String department, String countyCode) {
        return active().stream()
                .filter(office -> office.department.equals(department) && office.countyCode.equals(countyCode))
                .findFirst();
    }

    Optional<County> county(String code) {
        return counties.stream().filter(county -> county.code.equals(code)).findFirst();
    }
}
