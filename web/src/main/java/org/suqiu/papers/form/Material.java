package org.suqiu.papers.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.acceptance.Demand;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Office;
import org.suqiu.law.Ground;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;
import org.suqiu.law.Purpose;
import org.suqiu.law.StatutoryLimit;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.MediationSession;

/**
 * The case as papers are written from it, at one moment.
 *
 * @param office that has the case; null while nobody does
 * @param articles of the case's law pack
 * @param demand for proof of identity, the latest, else null
 * @param silence the ground that silence on such a demand speaks for; null where there is none
 * @param acceptance once the decision is in force, else null
 * @param mediation once it has begun, else null
 * @param session the latest that was called and is not held yet, else null
 * @param names what codes and usernames stand for
 */
public record Material(
        CaseFile caseFile,
        Complainants complainants,
        Office office,
        LawPack law,
        Map<Purpose, String> articles,
        Demand demand,
        Ground silence,
        Acceptance acceptance,
        Mediation mediation,
        MediationSession session,
        Map<Step, LocalDate> dueDates,
        Names names,
        LocalDate today) {

    String number() {
        return caseFile.number();
    }

    String officeName() {
        return office == null ? "" : office.name(true);
    }

    /** Who filed, as a letter calls the person. */
    String filer() {
        return complainants.names();
    }

    /** The one who filed alone; {@link PartyDetails#UNKNOWN} for one who stayed anonymous. */
    public PartyDetails party() {
        return complainants.filer();
    }

    String respondent() {
        return orElse(caseFile.respondent().name(), Wording.say("unknown"));
    }

    /** What the matter is about, in a few words; empty where nothing says so. */
    String matter() {
        String product = caseFile.subject().product();
        return product == null || product.isBlank() ? names.category(caseFile.subject()) : product;
    }

    Optional<String> article(Purpose purpose) {
        return Optional.ofNullable(articles.get(purpose));
    }

    /** 根据……的规定，; empty where the pack has no such article. */
    String according(Purpose purpose) {
        return article(purpose)
                .map(article -> Wording.say("according", article))
                .orElse("");
    }

    Optional<StatutoryLimit> limit(LawStep step) {
        return law.limit(step);
    }

    String basis(LawStep step) {
        return limit(step).map(limit -> limit.legalBasis(true)).orElse("");
    }

    Optional<Ground> ground(String code) {
        return code == null ? Optional.empty() : law.ground(code);
    }

    Optional<LocalDate> dueOn(Step step) {
        return Optional.ofNullable(dueDates.get(step));
    }

    private static String orElse(String text, String other) {
        return text == null || text.isBlank() ? other : text;
    }
}
