package org.suqiu.portal;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Stream.concat(
                        tracked.messages().stream().map(event -> MessageView.of(event, officeName, text)),
                        tracked.filersPart().supplements().stream().map(written -> MessageView.of(written, text)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), TrackedView::newestFirst));
    }

    /** Of two at the same moment, the later one stands above too. */
    private static List<MessageView> newestFirst(List<MessageView> messages) {
        Collections.reverse(messages);
        messages.sort(comparing(MessageView::moment).reversed());
        return messages;
    }
}
