package org.suqiu.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All steps that the models call, in one: says what it was told to say. Public because expressions call it. */
public class ScriptedSteps {

    /** What is true of the case. */
    enum Fact {
        PLACED,
        STATUTORY,
        PROPOSED,
        DECIDED,
        ACCEPTED,
        TOLD,
        VERIFIED
    }

    private static final List<String> NAMES = List.of(
            "routingSteps",
            "acceptanceSteps",
            "answerSteps",
            "verificationSteps",
            "mediationSteps",
            "notificationSteps",
            "supervisionSteps",
            "deadlineSteps");

    private static final Instant FIRST_DUE = Instant.parse("2030-06-10T16:00:00Z");

    final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    final List<String> done = new ArrayList<>();
    Instant due = FIRST_DUE;

    Map<Object, Object> asBeans() {
        return NAMES.stream().collect(Collectors.toMap(Function.identity(), name -> this));
    }

    void forget() {
        facts.clear();
        done.clear();
        due = FIRST_DUE;
    }

    void say(Fact... news) {
        Stream.of(news).forEach(facts::add);
    }

    public Date amberAt(String number, String step) {
        return Date.from(due.minusSeconds(172_800));
    }

    public Date lateAt(String number, String step) {
        return Date.from(due);
    }

    public Date endsByLawAt(String number) {
        return Date.from(due);
    }

    public void routeCase(String number) {
        done.add("routeCase");
    }

    public void warnOffice(String number, String step) {
        done.add("warnOffice " + step);
    }

    public void escalate(String number, String step) {
        done.add("escalate " + step);
    }

    public void endMediationByLaw(String number) {
        done.add("endMediationByLaw");
    }

    public boolean isPlaced(String number) {
        return facts.contains(Fact.PLACED);
    }

    public boolean isDisputed(String number) {
        return false;
    }

    public boolean isStatutory(String number) {
        return facts.contains(Fact.STATUTORY);
    }

    public boolean isProposed(String number) {
        return facts.contains(Fact.PROPOSED);
    }

    public boolean isDecided(String number) {
        return facts.contains(Fact.DECIDED);
    }

    public boolean isAccepted(String number) {
        return facts.contains(Fact.ACCEPTED);
    }

    public boolean isRefused(String number) {
        return false;
    }

    public boolean isAnswered(String number) {
        return true;
    }

    public boolean isVerified(String number) {
        return facts.contains(Fact.VERIFIED);
    }

    public void sendDecision(String number) {
        done.add("sendDecision");
    }

    public boolean isDecisionTold(String number) {
        return facts.contains(Fact.TOLD);
    }

    public void sendClosing(String number) {
        done.add("sendClosing");
    }

    public boolean isClosingTold(String number) {
        return facts.contains(Fact.TOLD);
    }
}
