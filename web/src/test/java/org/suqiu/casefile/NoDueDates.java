package org.suqiu.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No clock runs. */
public class NoDueDates implements DueDates {

    @Override
    public Optional<DueDate> running(CaseFile caseFile) {
        return Optional.empty();
    }

    @Override
    public Map<String, DueDate> running(List<CaseFile> cases) {
        return Map.of();
    }

    @Override
    public List<DueDate> of(String caseNumber) {
        return List.of();
    }

    @Override
    public Optional<LocalDate> dueOn(String caseNumber, Step step) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> closingDueOn(CaseFile caseFile) {
        return Optional.empty();
    }
}
