package org.suqiu.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Handlers of all counties open cases of their office, old and new ones. */
record CasePages(People people, Map<String, List<String>> numbersByOffice) implements Work {

    @Override
    public String name() {
        return "case page";
    }

    @Override
    public Client client(int ordinal) {
        String office = Counties.at(ordinal);
        Http handler = people.handlerOf(office);
        List<String> numbers = numbersByOffice.get(office);
        return () -> handler.get(
                "/api/cases/" + numbers.get(ThreadLocalRandom.current().nextInt(numbers.size())));
    }
}
