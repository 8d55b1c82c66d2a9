package org.suqiu.portal;

import java.util.List;
import org.suqiu.acceptance.Demand;
import org.suqiu.acceptance.DemandState;
import org.suqiu.law.StatutoryLimit;
import org.suqiu.papers.Paper;
import org.suqiu.papers.form.PaperNumber;
import org.suqiu.papers.form.Titles;
import org.suqiu.tracking.Rating;
import org.suqiu.tracking.Tracked;

/**
 * What the one who filed is asked for, has got and can do.
 *
 * @param demands that nothing has answered yet
 * @param ending null where no mediation has ended
 * @param review null where none was asked for
 * @param rating null where nothing was said
 * @param reviewLimit such as 15个工作日; null where neither law nor policy says
 * @param possible each as the last word of its address
 */
public record FilersView(
        List<DemandLine> demands,
        List<PaperLine> papers,
        EndingView ending,
        ReviewView review,
        RatingLine rating,
        String reviewLimit,
        List<String> possible) {

    static FilersView of(Tracked tracked, List<Paper> papers, PageText text) {
        var part = tracked.filersPart();
        var results = tracked.results();
        return new FilersView(
                part.demands().stream()
                        .filter(demand -> tracked.caseFile().isOpen() && DemandLine.isUnanswered(demand))
                        .map(demand -> DemandLine.of(demand, text))
                        .toList(),
                papers.stream().map(paper -> PaperLine.of(paper, text)).toList(),
                EndingView.of(results.ending(), text),
                ReviewView.of(tracked, text),
                RatingLine.of(results.rating()),
                limit(results.reviewLimit(), text),
                part.possible());
    }

    public boolean can(String wish) {
        return possible.contains(wish);
    }

    private static String limit(StatutoryLimit review, PageText text) {
        return review == null
                ? null
                : text.of("limit." + review.limit().unit(), review.limit().amount());
    }

    /**
     * Something the office asked for.
     *
     * @param late its day has passed; what comes is taken all the same
     */
    public record DemandLine(String matter, String text, String day, boolean late) {

        static boolean isUnanswered(Demand demand) {
            return demand.state() == DemandState.OPEN || demand.state() == DemandState.LAPSED;
        }

        static DemandLine of(Demand demand, PageText text) {
            boolean late = demand.state() == DemandState.LAPSED;
            return new DemandLine(demand.matter().name(), demand.text(), text.day(demand.dueOn()), late);
        }
    }

    /** A paper to take away. */
    public record PaperLine(String id, String title, String number, String issuedOn) {

        static PaperLine of(Paper paper, PageText text) {
            return new PaperLine(
                    paper.id().toString(),
                    Titles.in(text.language().locale()).of(paper.form()),
                    paper.number().map(PaperNumber::text).orElseThrow(),
                    text.day(paper.issuedOn()));
        }
    }

    /** What its filer thinks of how the case was handled. */
    public record RatingLine(int satisfaction, boolean solved) {

        /** Nothing, told as null, where nothing was said. */
        static RatingLine of(Rating rating) {
            return rating == null ? null : new RatingLine(rating.satisfaction(), rating.isSolved());
        }
    }
}
