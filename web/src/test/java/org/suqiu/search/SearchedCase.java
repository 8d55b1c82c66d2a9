package org.suqiu.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Receipt;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Request;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDetails;

/** A case as the search tests write it down, one property after the other. */
final class SearchedCase {

    static final LocalDate RECEIVED = LocalDate.of(2026, 5, 20);

    private final String number;
    private Kind kind = Kind.COMPLAINT;
    private String county = "654201";
    private LocalDate received = RECEIVED;
    private String firm = "绿洲农资经营部";
    private String creditCode;
    private String firmPhone;
    private String product = "滴灌带";
    private String facts = "用了三天就漏水";
    private Long fen;
    private Integer shelfLifeDays;
    private LocalDate bought;
    private String handler;
    private PartyDetails party = PartyDetails.UNKNOWN;
    private final List<String> subject = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private SearchedCase(String number) {
        this.number = number;
    }

    static SearchedCase numbered(String number) {
        return new SearchedCase(number);
    }

    SearchedCase report() {
        kind = Kind.VIOLATION_REPORT;
        return this;
    }

    SearchedCase in(String code) {
        county = code;
        return this;
    }

    SearchedCase receivedOn(LocalDate day) {
        received = day;
        return this;
    }

    SearchedCase about(String firmName, String productName) {
        firm = firmName;
        product = productName;
        return this;
    }

    SearchedCase firmWith(String code, String phone) {
        creditCode = code;
        firmPhone = phone;
        return this;
    }

    SearchedCase saying(String words) {
        facts = words;
        return this;
    }

    SearchedCase asking(long yuan) {
        fen = yuan * 100;
        return this;
    }

    SearchedCase keeping(int days) {
        shelfLifeDays = days;
        return this;
    }

    SearchedCase boughtOn(LocalDate day) {
        bought = day;
        return this;
    }

    SearchedCase heldBy(String username) {
        handler = username;
        return this;
    }

    SearchedCase by(String name, String phone) {
        party = new PartyDetails(name, phone, null, null, null, null);
        return this;
    }

    SearchedCase filedUnder(String words) {
        subject.add(words);
        return this;
    }

    SearchedCase noted(String words) {
        notes.add(words);
        return this;
    }

    void goesTo(SearchOffice office) {
        office.keeps(caseFile(), surroundings(office));
    }

    /** In the table alone: the index does not know it. */
    void isStoredIn(SearchOffice office) {
        office.stores(caseFile(), surroundings(office));
    }

    private Surroundings surroundings(SearchOffice office) {
        office.knows(number, party);
        return new Surroundings(office.personalKeys.of(party), subject, List.of(), notes, received, received);
    }

    CaseFile caseFile() {
        var caseFile = new CaseFile(new Receipt(
                number,
                kind,
                Channel.PHONE,
                "12345",
                at(received),
                "agent",
                new Subject("farm-inputs", "quality", null, product, shelfLifeDays),
                new Respondent(firm, creditCode, null, county, firmPhone, null, null),
                new Incident(bought == null ? received : bought, null, null, facts),
                new Request(List.of(Remedy.REFUND), fen),
                Consents.NONE,
                List.of()));
        caseFile.placeWith(officeIn(county), "respondent-county", "order-121", true);
        if (handler != null) {
            caseFile.takenOnBy(handler);
        }
        return caseFile;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(MovableClock.ZONE).toInstant();
    }

    private static Office officeIn(String code) {
        return new Office(
                code,
                new OfficeDetails("局", "Office", code, "MARKET_SUPERVISION", "COUNTY", "MARKET_SUPERVISION", "", true));
    }
}
