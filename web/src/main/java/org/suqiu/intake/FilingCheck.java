package org.suqiu.intake;

import static org.suqiu.intake.Words.isBlank;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Subject;
import org.suqiu.clock.MovableClock;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;

/**
 * What each channel must give (Order 121, Art. 10), and the limits of every field. The public is asked for everything; a
 * call may leave open what the caller does not know: that comes back as missing.
 */
class FilingCheck {

    static final int NAME = 100;
    static final int ADDRESS = 200;
    static final int PRODUCT = 200;
    static final int TEXT = 4000;

    private static final OffsetDateTime EARLIEST =
            LocalDate.of(2022, 1, 1).atStartOfDay(MovableClock.ZONE).toOffsetDateTime();

    private final Filing filing;
    private final Codes codes;
    private final Uploads uploads;
    private final Instant now;
    private final Problems problems = new Problems();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    FilingCheck(Filing filing, Codes codes, Uploads uploads, Instant now) {
        this.filing = filing;
        this.codes = codes;
        this.uploads = uploads;
        this.now = now;
    }

    /** @throws org.suqiu.rules.InvalidInput naming every wrong field */
    CheckedFiling check() {
        checkWhatIsAsked();
        readShape();
        checkReceipt();
        uploads.problems(filing.attachments()).forEach(this::note);
        new RepresentationCheck(filing, uploads, receivedOn(), problems).check();
        problems.limit(filing.answer(), TEXT, "/answer");
        if (filing.isByThePublic() && !isBlank(filing.answer())) {
            problems.add("/answer", "staff-only");
        }
        problems.throwIfAny();
        return new CheckedFiling(filing, List.copyOf(missing), List.copyOf(warnings));
    }

    /** Of what is filled in later: only whether it is well written. */
    void checkShape() {
        readShape();
        problems.throwIfAny();
    }

    private void readShape() {
        checkParty();
        checkRespondent();
        checkSubject();
        checkIncident();
        problems.amount(filing.amount(), "/request/amount");
    }

    List<String> stillMissing() {
        checkWhatIsAsked();
        return List.copyOf(missing);
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    private void note(Problem problem) {
        problems.add(problem.pointer(), problem.code(), problem.arguments().toArray());
    }

    private LocalDate receivedOn() {
        return CaseFile.dayOf(
                filing.receivedAt() == null ? now : filing.receivedAt().toInstant());
    }

    private void checkWhatIsAsked() {
        var party = filing.party();
        problems.require(!isBlank(filing.incident().facts()), factsPointer());
        if (filing.kind() == Kind.ENQUIRY) {
            return;
        }
        if (!filing.isAnonymous()) {
            boolean reachable = !isBlank(party.name()) || !isBlank(party.phone());
            problems.require(reachable || filing.isByThePublic(), pointer("name"));
            want(!isBlank(party.name()), pointer("name"), filing.isByThePublic());
            want(!isBlank(party.phone()), pointer("phone"), filing.isByThePublic());
            want(!isBlank(party.address()), pointer("address"), filing.isByThePublic());
        }
        var respondent = filing.respondent();
        boolean placeGiven = !isBlank(respondent.address()) || !isBlank(respondent.platformName());
        want(!isBlank(respondent.name()), "/respondent/name", filing.isByThePublic());
        want(placeGiven, "/respondent/address", filing.isByThePublic());
        want(!isBlank(filing.subject().category()), "/subject/category", filing.isByThePublic());
        if (filing.kind() == Kind.COMPLAINT) {
            want(!filing.remedies().isEmpty(), "/request/remedies", filing.isByThePublic());
        }
    }

    private void want(boolean given, String pointer, boolean now) {
        if (given) {
            return;
        }
        if (now) {
            problems.add(pointer, "required");
        } else if (!missing.contains(pointer)) {
            missing.add(pointer);
        }
    }

    private void checkParty() {
        var party = filing.party();
        problems.limit(party.name(), NAME, pointer("name")).limit(party.address(), ADDRESS, pointer("address"));
        problems.oneLine(party.name(), pointer("name"));
        problems.oneLine(party.address(), pointer("address"));
        phone(party.phone(), pointer("phone"));
        if (!isBlank(party.email()) && !Words.isEmail(party.email())) {
            problems.add(pointer("email"), "email");
        }
        problems.limit(party.idNumber(), 30, pointer("idNumber"));
        if (party.idType() == IdType.RESIDENT_ID
                && !isBlank(party.idNumber())
                && !ResidentId.isValid(party.idNumber())) {
            doubt(pointer("idNumber"), "id-number");
        }
    }

    private void checkRespondent() {
        var respondent = filing.respondent();
        problems.limit(respondent.name(), NAME, "/respondent/name")
                .limit(respondent.address(), ADDRESS, "/respondent/address")
                .limit(respondent.platformName(), NAME, "/respondent/platform/name");
        problems.oneLine(respondent.name(), "/respondent/name");
        problems.oneLine(respondent.address(), "/respondent/address");
        problems.oneLine(respondent.platformName(), "/respondent/platform/name");
        phone(respondent.phone(), "/respondent/phone");
        problems.limit(respondent.creditCode(), 30, "/respondent/creditCode");
        if (!isBlank(respondent.creditCode()) && !CreditCode.isValid(respondent.creditCode())) {
            doubt("/respondent/creditCode", "credit-code");
        }
        county(respondent.countyCode(), "/respondent/countyCode");
        county(respondent.platformCountyCode(), "/respondent/platform/countyCode");
    }

    private void checkSubject() {
        var subject = filing.subject();
        if (!isBlank(subject.category()) && !codes.isCategory(subject.category())) {
            problems.add("/subject/category", "unknown-code", subject.category());
        }
        if (!isBlank(subject.issue()) && !codes.isIssue(subject.issue())) {
            problems.add("/subject/issue", "unknown-code", subject.issue());
        }
        if (!isBlank(subject.suspectedAct()) && !codes.isSuspectedAct(subject.suspectedAct())) {
            problems.add("/suspectedAct", "unknown-code", subject.suspectedAct());
        }
        if (!isBlank(filing.source()) && !codes.isSource(filing.source())) {
            problems.add("/source", "unknown-code", filing.source());
        }
        problems.limit(subject.product(), PRODUCT, "/subject/product");
        problems.oneLine(subject.product(), "/subject/product");
        problems.between(1, subject.shelfLifeDays(), Subject.LONGEST_SHELF_LIFE, "/subject/shelfLifeDays");
    }

    private void checkIncident() {
        var incident = filing.incident();
        problems.limit(incident.facts(), TEXT, factsPointer()).limit(incident.place(), ADDRESS, "/incident/place");
        problems.oneLine(incident.place(), "/incident/place");
        county(incident.countyCode(), "/incident/countyCode");
        if (incident.occurredOn() != null && incident.occurredOn().isAfter(CaseFile.dayOf(now))) {
            problems.add("/incident/occurredOn", "in-the-future");
        }
        if (incident.occurredOn() != null && incident.occurredOn().getYear() < 1980) {
            problems.add("/incident/occurredOn", "too-early", "1980-01-01");
        }
    }

    private void checkReceipt() {
        if (filing.receivedAt() == null) {
            return;
        }
        if (filing.isByThePublic()) {
            problems.add("/receivedAt", "staff-only");
        } else if (filing.receivedAt().toInstant().isAfter(now)) {
            problems.add("/receivedAt", "in-the-future");
        } else if (filing.receivedAt().isBefore(EARLIEST)) {
            problems.add("/receivedAt", "too-early", EARLIEST.toLocalDate());
        }
    }

    private void phone(String number, String pointer) {
        if (!isBlank(number) && !Words.isPhone(number)) {
            problems.add(pointer, "phone");
        }
    }

    private void county(String code, String pointer) {
        if (!isBlank(code) && !code.matches("[1-9]\\d{5}")) {
            problems.add(pointer, "county-code");
        }
    }

    /** The public corrects a wrong digit at once; for a call it is a warning, and the case is taken all the same. */
    private void doubt(String pointer, String code) {
        if (filing.isByThePublic()) {
            problems.add(pointer, code);
        } else {
            warnings.add(new Problem(pointer, code));
        }
    }

    private String factsPointer() {
        return filing.kind() == Kind.ENQUIRY ? "/facts" : "/incident/facts";
    }

    private String pointer(String field) {
        return filing.partyPointer() + "/" + field;
    }
}
