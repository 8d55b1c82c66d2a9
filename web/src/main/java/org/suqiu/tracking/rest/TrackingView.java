package org.suqiu.tracking.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suqiu.acceptance.Demand;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.deadlines.rest.DeadlineView;
import org.suqiu.identity.Office;
import org.suqiu.papers.rest.FilersPaperView;
import org.suqiu.tracking.Supplement;
import org.suqiu.tracking.Tracked;

/**
 * A case as its filer sees it.
 *
 * @param decision of an acceptance in force; null before
 * @param messages what happened, as far as it is told; what the reader wrote stands in supplements
 * @param demands what the office asked for, and by when
 * @param supplements what the reader wrote
 * @param papers that are issued and for the reader
 * @param possible what the reader can do now, each as the last word of its URL
 */
public record TrackingView(
        String number,
        String kind,
        String stage,
        String outcome,
        Instant receivedAt,
        OfficeContact office,
        List<DeadlineView> dueDates,
        DecisionView decision,
        List<String> missing,
        String answer,
        Instant closedAt,
        List<MessageView> messages,
        List<DemandView> demands,
        List<SupplementView> supplements,
        List<FilersPaperView> papers,
        EndingView ending,
        ReviewView review,
        GivenRating rating,
        List<String> possible) {

    static TrackingView of(Tracked tracked, List<FilersPaperView> papers, LocalDate today, boolean chinese) {
        CaseFile caseFile = tracked.caseFile();
        return new TrackingView(
                caseFile.number(),
                caseFile.kind().name(),
                caseFile.stage().name(),
                caseFile.outcome() == null ? null : caseFile.outcome().name(),
                caseFile.receivedAt(),
                OfficeContact.of(tracked.office(), chinese),
                tracked.dueDates().stream()
                        .map(explanation -> DeadlineView.of(explanation, today, chinese))
                        .toList(),
                DecisionView.of(tracked, chinese),
                caseFile.missing(),
                caseFile.answer(),
                caseFile.closedAt(),
                tracked.messages().stream().map(MessageView::of).toList(),
                tracked.filersPart().demands().stream().map(DemandView::of).toList(),
                tracked.filersPart().supplements().stream()
                        .map(SupplementView::of)
                        .toList(),
                papers,
                EndingView.of(tracked.results().ending(), chinese),
                ReviewView.of(tracked.results().review()),
                GivenRating.of(tracked.results().rating()),
                tracked.filersPart().possible());
    }

    /** Who has the case. */
    public record OfficeContact(String code, String name, String phone) {

        static OfficeContact of(Office office, boolean chinese) {
            return office == null ? null : new OfficeContact(office.code(), office.name(chinese), office.phone());
        }
    }

    /** The decision and, for a refusal, its ground in the words of the law and the reasons. */
    public record DecisionView(String decision, LocalDate decidedOn, String ground, String groundText, String reasons) {

        static DecisionView of(Tracked tracked, boolean chinese) {
            var acceptance = tracked.acceptance();
            if (acceptance == null) {
                return null;
            }
            var ground = tracked.refusalGround();
            return new DecisionView(
                    acceptance.decision().name(),
                    acceptance.decidedOn(),
                    acceptance.ground(),
                    ground == null ? null : ground.text(chinese),
                    acceptance.reasons());
        }
    }

    /** Something that happened. Who did it stays inside the house, and so do reasons meant for the dispatcher. */
    public record MessageView(Instant at, String type, Map<String, String> detail) {

        static MessageView of(CaseEvent event) {
            return new MessageView(event.at(), event.type().name(), event.toldDetail());
        }
    }

    /** Something the office asked for. */
    public record DemandView(long id, String matter, String text, LocalDate dueOn, String state) {

        static DemandView of(Demand demand) {
            return new DemandView(
                    demand.id(),
                    demand.matter().name(),
                    demand.text(),
                    demand.dueOn(),
                    demand.state().name());
        }
    }

    /** What the reader wrote. */
    public record SupplementView(Instant sentAt, String text) {

        static SupplementView of(Supplement supplement) {
            return new SupplementView(supplement.sentAt(), supplement.text());
        }
    }
}
