package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.suqiu.attachment.Attachments;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Parties;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotFound;
import org.suqiu.search.Evidence.Fact;
import org.suqiu.search.Evidence.Factor;

/**
 * What the cases say on the factors by which an office weighs whether something was bought to live on (Order 121, Art. 17).
 * It shows and links; it never decides, and it speaks of nothing that the reader may not look into.
 */
@ApplicationScoped
public class FactorEvidence {

    private static final int MOST = 50;
    private static final int A_MONTH = 30;
    private static final int A_QUARTER = 90;
    private static final int A_YEAR = 365;

    /** Ten or more of something that one buys one by one. */
    private static final Pattern LARGE_QUANTITY = Pattern.compile(
            "(?:[1-9][0-9]+|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两几]百|[一二三四五六七八九两几]千)(?:余|多)?[件箱袋瓶份盒包只台部双套]");

    @Inject
    CaseFiles caseFiles;

    @Inject
    Parties parties;

    @Inject
    Attachments attachments;

    @Inject
    PersonalKeys personalKeys;

    @Inject
    CaseIndex index;

    @Inject
    SearchDesk desk;

    @Transactional
    public List<Evidence> on(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        if (caseFile.kind() != Kind.COMPLAINT || !caseFile.showsPartiesTo(reader)) {
            throw new NotFound("case");
        }
        PartyDetails party = caseFiles.partyOf(caseFile).orElse(PartyDetails.UNKNOWN);
        List<Evidence> found = new ArrayList<>(around(caseFile, party, reader));
        found.addAll(within(caseFile));
        found.sort(Comparator.comparing(Evidence::factor).thenComparing(Evidence::fact));
        return found;
    }

    private List<Evidence> around(CaseFile caseFile, PartyDetails party, Actor reader) {
        var sight = new Sight(reader);
        var near = new Neighbourhood(caseFile, party, sight, personalKeys);
        var seen = new Seen(near, sight, reader);
        Query person = near.samePerson();
        seen.look(Factor.UNUSUAL_PURCHASE, Fact.SAME_PERSON_SAME_GOODS, A_QUARTER, person, near.sameGoods());
        seen.holdAgainstShelfLife(caseFile, person, near.sameGoods());
        seen.look(Factor.MASS_COMPLAINTS, Fact.SAME_PERSON_SAME_RESPONDENT, A_QUARTER, person, near.sameRespondent());
        seen.look(Factor.MASS_COMPLAINTS, Fact.SAME_PERSON, A_YEAR, person);
        String facts = caseFile.incident().facts();
        if (facts != null && !facts.isBlank()) {
            Query words = index.likeFacts(facts, sight);
            seen.look(Factor.MASS_COMPLAINTS, Fact.OTHERS_SAME_WORDS, A_MONTH, words, near.sameRespondent());
            seen.look(Factor.MASS_COMPLAINTS, Fact.SAME_BATCH, A_YEAR, near.sameBatch());
        }
        seen.look(Factor.SHARED_CONTACT, Fact.SAME_PHONE_OTHER_NAME, A_YEAR, near.samePhoneOtherName());
        seen.look(Factor.SHARED_CONTACT, Fact.SAME_ADDRESS_OTHER_NAME, A_YEAR, near.sameAddressOtherName());
        return seen.found;
    }

    /** What the case itself says. */
    private List<Evidence> within(CaseFile caseFile) {
        List<Evidence> found = new ArrayList<>();
        String facts = Objects.requireNonNullElse(caseFile.incident().facts(), "");
        if (LARGE_QUANTITY.matcher(TypedText.plain(facts)).find()) {
            found.add(itself(Factor.UNUSUAL_PURCHASE, Fact.QUANTITY_TOLD));
        }
        if (attachments.of(caseFile.number()).isEmpty()) {
            found.add(itself(Factor.NO_REAL_CONSUMPTION, Fact.NOTHING_ATTACHED));
        }
        if (caseFile.request().amountFen() == null) {
            found.add(itself(Factor.NO_REAL_CONSUMPTION, Fact.NO_AMOUNT));
        }
        if (parties.of(caseFile).proxy() != null) {
            found.add(itself(Factor.OTHER, Fact.HAS_PROXY));
        }
        return found;
    }

    private static Evidence itself(Factor factor, Fact fact) {
        return new Evidence(factor, fact, null, List.of());
    }

    /** What one reader finds. */
    private final class Seen {

        private final Neighbourhood near;
        private final Sight sight;
        private final Actor reader;
        private final List<Evidence> found = new ArrayList<>();

        Seen(Neighbourhood near, Sight sight, Actor reader) {
            this.near = near;
            this.sight = sight;
            this.reader = reader;
        }

        void look(Factor factor, Fact fact, int days, Query... conditions) {
            note(factor, fact, days, cases(days, conditions));
        }

        /** How many purchases fall into the time that what was bought keeps; nothing where nobody knows how long. */
        void holdAgainstShelfLife(CaseFile purchase, Query... conditions) {
            Integer days = purchase.subject().shelfLifeDays();
            if (days != null) {
                var shelfLife = new ShelfLife(purchase, days);
                List<CaseFile> others = shelfLife.together(cases(shelfLife.reach(), conditions));
                note(Factor.UNUSUAL_PURCHASE, Fact.WITHIN_SHELF_LIFE, days, others);
            }
        }

        private void note(Factor factor, Fact fact, int days, List<CaseFile> cases) {
            if (!cases.isEmpty()) {
                found.add(new Evidence(factor, fact, days, cases));
            }
        }

        private List<CaseFile> cases(int days, Query... conditions) {
            List<String> numbers = index.find(near.complaints(days, List.of(conditions)), sight, MOST);
            return desk.load(numbers).values().stream()
                    .filter(neighbour -> neighbour.isVisibleTo(reader))
                    .sorted(Comparator.comparing(CaseFile::receivedAt).reversed())
                    .toList();
        }
    }
}
