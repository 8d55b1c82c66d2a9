package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suqiu.humancheck.HumanCheck;
import org.suqiu.identity.Actor;
import org.suqiu.intake.Acknowledgement;
import org.suqiu.intake.Filing;
import org.suqiu.intake.IntakeDoor;
import org.suqiu.intake.RepeatKey;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

/** Files what a form brings: its files first, then what was entered; what was filed before is answered alike. */
@ApplicationScoped
class PostedFilings {

    @Inject
    HumanCheck humanCheck;

    @Inject
    SentFiles sentFiles;

    @Inject
    IntakeDoor intakeDoor;

    /** @throws org.suqiu.rules.TooManyTries for one too many without proof that no robot sent it */
    Outcome file(FilingForm form, SentForm sent, String address) throws IOException {
        RepeatKey repeatKey = repeatKey(form, sent);
        Entries entries = sent.entries();
        try {
            Optional<Acknowledgement> before = intakeDoor.answeredBefore(repeatKey);
            if (before.isPresent()) {
                return new Outcome(Became.FILED_BEFORE, entries, before.get(), List.of());
            }
            humanCheck.admit(entries.text(FilingPages.PROOF));
            var taken = sentFiles.take(sent, address);
            entries = taken.entries();
            Filing filing = new EnteredFiling(form, entries).filing();
            return new Outcome(Became.FILED, entries, file(filing, taken.problems(), repeatKey), List.of());
        } catch (InvalidInput invalid) {
            var problems = new EnteredFiling(form, entries).inTheWordsOfTheForm(invalid.problems());
            return new Outcome(Became.REFUSED, entries, null, problems);
        }
    }

    /** What is wrong with the files is told together with what is wrong with the fields. */
    private Acknowledgement file(Filing filing, List<Problem> ofFiles, RepeatKey repeatKey) {
        if (ofFiles.isEmpty()) {
            return intakeDoor.file(filing, Actor.PUBLIC, repeatKey);
        }
        List<Problem> problems = new ArrayList<>(ofFiles);
        try {
            intakeDoor.check(filing);
        } catch (InvalidInput invalid) {
            problems.addAll(invalid.problems());
        }
        throw new InvalidInput(problems);
    }

    private static RepeatKey repeatKey(FilingForm form, SentForm sent) {
        String key = sent.entries().text(FilingPages.REPEAT_KEY);
        return key.isBlank() || key.length() > RepeatKey.MOST_CHARACTERS
                ? RepeatKey.NONE
                : new RepeatKey(key, new EnteredFiling(form, sent.entries()).filing() + sent.filesInWords());
    }

    /**
     * What has come of it.
     *
     * @param entries with the files that are here now
     * @param acknowledgement null where something is wrong
     */
    record Outcome(Became became, Entries entries, Acknowledgement acknowledgement, List<Problem> problems) {}

    /** A form that is posted again has become a case by its first post. */
    enum Became {
        FILED,
        FILED_BEFORE,
        REFUSED
    }
}
