package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.law.Ground;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;

/** The grounds that the record of a case speaks for, in the words of its law pack. */
@ApplicationScoped
public class FoundGrounds {

    @Inject
    GroundTable table;

    @Inject
    LawPacks lawPacks;

    @Inject
    @Any
    Instance<Findings> features;

    /** Nothing where table or law pack knows no such ground. */
    public Optional<Ground> ground(CaseFile caseFile, LawStep step, Finding finding) {
        return table.ground(step, finding, caseFile.lawPack())
                .flatMap(meaning -> lawPacks.byCode(caseFile.lawPack()).ground(step, meaning));
    }

    /** @return codes of the grounds that a handler is shown first; whether one holds, the handler says */
    public Set<String> suggested(CaseFile caseFile, LawStep step) {
        return findings(caseFile)
                .flatMap(finding -> ground(caseFile, step, finding).stream())
                .map(Ground::code)
                .collect(Collectors.toSet());
    }

    private Stream<Finding> findings(CaseFile caseFile) {
        return features.stream().flatMap(feature -> feature.of(caseFile).stream());
    }
}
