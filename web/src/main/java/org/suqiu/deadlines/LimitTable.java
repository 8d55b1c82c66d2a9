package org.suqiu.deadlines;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Occasion;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawStep;

/** The decision table that says which limit of the law pack a step has; evaluated by the process engine. */
public interface LimitTable {

    /** @return nothing for a step without limit */
    Optional<LawStep> limit(Question question);

    /** @param origin nothing for a case that was filed as it is */
    record Question(Step step, Kind kind, Optional<Origin> origin, Occasion occasion, String lawPack) {

        /** Without a limit, with a date that a person sets, or by the day of the decision that they tell. */
        private static final Set<Step> WITHOUT = EnumSet.of(
                Step.DISPATCH, Step.APPROVAL, Step.RECUSAL, Step.MATERIAL, Step.SUPERVISION_ORDER, Step.NOTICE);

        static Question of(CaseFile caseFile, Step step, Occasion occasion) {
            return new Question(step, caseFile.kind(), caseFile.origin(), occasion, caseFile.lawPack());
        }

        /** Whatever may be asked one day. */
        public static Stream<Question> all(Collection<String> lawPacks) {
            return EnumSet.complementOf(EnumSet.copyOf(WITHOUT)).stream()
                    .flatMap(step -> Stream.of(Kind.values()).flatMap(kind -> all(step, kind, lawPacks)));
        }

        private static Stream<Question> all(Step step, Kind kind, Collection<String> lawPacks) {
            return lawPacks.stream().flatMap(pack -> Stream.of(Occasion.values())
                    .flatMap(occasion -> origins().map(from -> new Question(step, kind, from, occasion, pack))));
        }

        private static Stream<Optional<Origin>> origins() {
            return Stream.concat(
                    Stream.of(Optional.empty()), Stream.of(Origin.values()).map(Optional::of));
        }
    }
}
