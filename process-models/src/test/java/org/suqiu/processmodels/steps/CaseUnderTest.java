package org.suqiu.processmodels.steps;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is true of the one case of a test, and what its process has done. */
public final class CaseUnderTest {
    public static final String NUMBER = "6542012026060100001";

    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    private final List<String> done = new ArrayList<>();

    public void forget() {
        facts.clear();
        done.clear();
    }

    public void becomes(Fact... news) {
        facts.addAll(List.of(news));
    }

    public void isNoLonger(Fact... outdated) {
        facts.removeAll(List.of(outdated));
    }

    public List<String> done() {
        return List.copyOf(done);
    }

    boolean is(Fact fact, String caseNumber) {
        mustBeThisCase(caseNumber);
        return facts.contains(fact);
    }

    void record(String step, String caseNumber) {
        mustBeThisCase(caseNumber);
        done.add(step);
    }

    static void mustBeThisCase(String caseNumber) {
        if (!NUMBER.equals(caseNumber)) {
            throw new IllegalArgumentException("a model asked about case " + caseNumber);
        }
    }
}
