package org.suqiu.casefile;

import static org.suqiu.clock.MovableClock.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDetails;

/** Cases in the situations that the rules speak of. */
public final class CaseFileFixture {

    public static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    public static final String NUMBER = "654201-20260520-0001";

    private CaseFileFixture() {}

    public static CaseFile received() {
        return of(Kind.COMPLAINT, respondentIn("654201", "塔城市文化路12号"), List.of());
    }

    public static CaseFile receivedWithout(String... pointers) {
        return of(Kind.COMPLAINT, respondentIn("654201", "塔城市文化路12号"), List.of(pointers));
    }

    public static CaseFile awaitingAcceptance() {
        return placed(received());
    }

    public static CaseFile placed(CaseFile caseFile) {
        caseFile.placeWith(tacheng(), "respondent-county", "order-121", true);
        return caseFile;
    }

    /** Two offices gave it back. */
    public static CaseFile disputed(CaseFile caseFile) {
        placed(caseFile).returnToDispatcher();
        placed(caseFile).returnToDispatcher();
        return caseFile;
    }

    public static CaseFile inMediation() {
        CaseFile caseFile = awaitingAcceptance();
        caseFile.accept();
        return caseFile;
    }

    public static CaseFile closed(Outcome outcome, LocalDate on, LocalDate dueOn) {
        CaseFile caseFile = inMediation();
        caseFile.close(outcome, noon(on), dueOn);
        return caseFile;
    }

    public static CaseFile violationReport() {
        return of(Kind.VIOLATION_REPORT, respondentIn("654201", null), List.of());
    }

    public static CaseFile of(Kind kind, Respondent respondent, List<String> missing) {
        return of(NUMBER, kind, DAY, respondent, missing);
    }

    /** One of several. */
    public static CaseFile numbered(int sequence, Kind kind, LocalDate receivedOn) {
        String number = "654201-%s-%04d".formatted(receivedOn.toString().replace("-", ""), sequence);
        return of(number, kind, receivedOn, respondentIn("654201", "塔城市文化路12号"), List.of());
    }

    /** Of which it matters where it happened. */
    public static CaseFile about(Respondent respondent, Incident incident) {
        return of(NUMBER, Kind.COMPLAINT, DAY, respondent, incident, List.of());
    }

    private static CaseFile of(
            String number, Kind kind, LocalDate receivedOn, Respondent respondent, List<String> missing) {
        return of(number, kind, receivedOn, respondent, new Incident(DAY, null, null, "滴灌带铺设三天后多处破裂"), missing);
    }

    private static CaseFile of(
            String number,
            Kind kind,
            LocalDate receivedOn,
            Respondent respondent,
            Incident incident,
            List<String> missing) {
        return new CaseFile(new Receipt(
                number,
                kind,
                Channel.PHONE,
                "12345",
                noon(receivedOn),
                "agent",
                new Subject("farm-inputs", "quality", null, "滴灌带"),
                respondent,
                incident,
                new Request(List.of(Remedy.REFUND), 128_000L),
                Consents.NONE,
                missing));
    }

    public static Respondent respondentIn(String countyCode, String address) {
        return new Respondent("绿洲农资经营部", null, address, countyCode, null, null, null);
    }

    public static Office tacheng() {
        return office("654201", "654201", "MARKET_SUPERVISION");
    }

    public static Office prefecture() {
        return office("654200", "654200", "MARKET_SUPERVISION");
    }

    public static Office postal() {
        return office("654200-postal", "654200", "HOTLINE");
    }

    private static Office office(String code, String county, String regime) {
        return new Office(
                code, new OfficeDetails("局", "Office", county, "MARKET_SUPERVISION", "COUNTY", regime, "12315", true));
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
