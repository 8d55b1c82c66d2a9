package org.suqiu.acceptance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.acceptance.Refusal.Factor;
import org.suqiu.rules.Problems;

/**
 * The factors that a refusal for want of living consumption rests on: ticked, each once, each with its evidence (Order 121,
 * Art. 17). Who does not speak of factors at all may still refuse; the head is told that none is recorded.
 *
 * @param known the codes that the law of the case names
 * @param asked whether the ground is the one that factors belong to
 */
record FactorCheck(List<String> known, boolean asked) {

    private static final int EVIDENCE = 1000;

    /** @return the evidence by the code of its factor */
    Map<String, String> check(List<Factor> factors) {
        if (factors == null) {
            return Map.of();
        }
        var problems = new Problems();
        if (!asked || known.isEmpty()) {
            problems.when(!factors.isEmpty(), "/factors", "not-with-this-ground");
        } else {
            problems.when(factors.isEmpty(), "/factors", "factor-needed");
        }
        Map<String, String> evidence = new TreeMap<>();
        for (int place = 0; asked && place < factors.size(); place++) {
            check(factors.get(place), "/factors/" + place, evidence, problems);
        }
        problems.throwIfAny();
        return evidence;
    }

    private void check(Factor factor, String pointer, Map<String, String> evidence, Problems problems) {
        if (factor == null || factor.factor() == null) {
            problems.add(pointer + "/factor", "required");
        } else if (!known.contains(factor.factor())) {
            problems.add(pointer + "/factor", "one-of", String.join(", ", known));
        } else if (evidence.containsKey(factor.factor())) {
            problems.add(pointer + "/factor", "stands-twice");
        } else {
            boolean given = factor.evidence() != null && !factor.evidence().isBlank();
            problems.require(given, pointer + "/evidence").limit(factor.evidence(), EVIDENCE, pointer + "/evidence");
            evidence.put(factor.factor(), given ? factor.evidence() : "");
        }
    }

    /** Whether something is wanted that nobody recorded. */
    boolean isUnanswered(Map<String, String> evidence) {
        return asked && !known.isEmpty() && evidence.isEmpty();
    }
}
