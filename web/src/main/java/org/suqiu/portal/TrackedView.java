package org.suqiu.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.suqiu.casefile.CaseFile;
import org.suqiu.tracking.Tracked;

/**
 * A case as the one who filed it reads it.
 *
 * @param office null while a dispatcher has to find it
 * @param outcome null while it is open
 * @param refusal null where nothing was refused
 * @param answer null where none was given
 * @param messages the newest first
 */
public record TrackedView(
        String number,
        String kind,
        String receivedAt,
        OfficePhone office,
        String outcome,
        List<StageView> stages,
        List<DueDateView> dueDates,
        RefusalView refusal,
        String answer,
        List<MessageView> messages) {

    static TrackedView of(Tracked tracked, UnaryOperator<String> officeName, LocalDate today, PageText text) {
        CaseFile caseFile = tracked.caseFile();
        return new TrackedView(
                caseFile.number(),
                caseFile.kind().name(),
                text.moment(caseFile.receivedAt()),
                tracked.office() == null ? null : Choices.phone(tracked.office(), text.language()),
                caseFile.outcome() == null ? null : caseFile.outcome().name(),
                new StageLine(tracked, text).stations(),
                tracked.dueDates().stream()
                        .map(explanation -> DueDateView.of(explanation, today, text))
                        .toList(),
                RefusalView.of(tracked, text),
                caseFile.answer(),
                messages(tracked, officeName, text));
    }

    private static List<MessageView> messages(Tracked tracked, UnaryOperator<String> officeName, PageText text) {
        var newestFirst = new ArrayList<>(tracked.messages().stream()
                .map(event -> MessageView.of(event, officeName, text))
                .toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
