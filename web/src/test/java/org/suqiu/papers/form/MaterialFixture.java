package org.suqiu.papers.form;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.acceptance.Decision;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.ProxyDetails;
import org.suqiu.casefile.Representation;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.Subject;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDetails;
import org.suqiu.identity.Role;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawFixture;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;
import org.suqiu.law.Purpose;
import org.suqiu.mediation.Conclusion;
import org.suqiu.mediation.Damages;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.MediationFixture;
import org.suqiu.mediation.Result;
import org.suqiu.slice.RealDatabase;

/** Cases as papers are written from them. */
public final class MaterialFixture {

    public static final LocalDate DECIDED = CaseFileFixture.DAY.plusDays(2);
    public static final Actor HEAD = new Actor("head-654201", "王建国", Set.of(Role.HEAD), "654201");
    static final LawPack LAW = LawFixture.order121();
    static final LocalDate TODAY = CaseFileFixture.DAY.plusDays(5);
    static final PartyDetails COMPLAINANT = new PartyDetails(
            "古丽娜尔·阿不都热合曼", "13912345678", null, IdType.RESIDENT_ID, "654201199001011234", "塔城市和平街道12号");

    static final ProxyDetails AGENT = new ProxyDetails(
            "周明", "13700000003", IdType.PASSPORT, "E12345678", "代为投诉和参加调解", "一般代理", LocalDate.of(2026, 12, 31), null);

    private static final Map<String, Map<Purpose, String>> ARTICLES = readMigrated();

    private MaterialFixture() {}

    public static Material awaitingAcceptance() {
        return material(CaseFileFixture.awaitingAcceptance(), LawFixture.order121(), null, null);
    }

    public static Material accepted(LawPack law) {
        return material(CaseFileFixture.inMediation(), law, acceptance(Decision.ACCEPT, null, null), begun());
    }

    public static Material refused(LawPack law, String ground) {
        CaseFile caseFile = CaseFileFixture.awaitingAcceptance();
        close(caseFile, Outcome.REFUSED);
        return material(caseFile, law, acceptance(Decision.REFUSE, ground, "购买三百件，明显超出生活消费需要。"), null);
    }

    public static Material mediated(LawPack law, Result result, String ground) {
        CaseFile caseFile = CaseFileFixture.inMediation();
        close(caseFile, result.outcome());
        Mediation mediation = begun();
        Long promised = result == Result.AGREED ? 128_000L : null;
        Long recovered = result == Result.AGREED ? 28_000L : null;
        LocalDate performBy = result == Result.AGREED ? LocalDate.of(2026, 6, 30) : null;
        mediation.conclude(
                new Conclusion(result, ground, promised, recovered, performBy, null, Damages.NONE),
                HEAD,
                CaseFileFixture.noon(TODAY));
        return material(caseFile, law, acceptance(Decision.ACCEPT, null, null), mediation);
    }

    /** An agreement on 1280 yuan, of which these are damages. */
    static Material agreedOn(LawPack law, Damages damages) {
        return agreedOn(law, MediationFixture.agreed(128_000, damages));
    }

    static Material agreedOn(LawPack law, Mediation agreed) {
        CaseFile caseFile = CaseFileFixture.inMediation();
        close(caseFile, Outcome.AGREED);
        return material(caseFile, law, acceptance(Decision.ACCEPT, null, null), agreed);
    }

    /** As it is, brought by several and through an agent. */
    static Material jointly(Material material, JointComplainant... joint) {
        return of(
                material.caseFile(),
                new Complainants(COMPLAINANT, new Representation(List.of(joint), AGENT)),
                material.law(),
                material.acceptance(),
                material.mediation());
    }

    static JointComplainant joining(String name, boolean representative) {
        return new JointComplainant(
                null, name, "13800000002", IdType.RESIDENT_ID, "654201199202021234", "塔城市新城街道8号", representative);
    }

    public static Material report(LawPack law, Outcome outcome, PartyDetails reporter) {
        CaseFile caseFile = CaseFileFixture.placed(CaseFileFixture.violationReport());
        if (outcome != null) {
            close(caseFile, outcome);
        }
        return of(caseFile, Complainants.alone(reporter), law, null, null);
    }

    private static void close(CaseFile caseFile, Outcome outcome) {
        Instant at = CaseFileFixture.noon(TODAY);
        caseFile.close(outcome, at, TODAY.plusDays(2));
    }

    private static Material material(CaseFile caseFile, LawPack law, Acceptance acceptance, Mediation mediation) {
        return of(caseFile, Complainants.alone(COMPLAINANT), law, acceptance, mediation);
    }

    static Material of(
            CaseFile caseFile, Complainants complainants, LawPack law, Acceptance acceptance, Mediation mediation) {
        Map<Step, LocalDate> dueDates = new EnumMap<>(Step.class);
        dueDates.put(Step.ACCEPTANCE, LocalDate.of(2026, 6, 3));
        dueDates.put(Step.MEDIATION, LocalDate.of(2026, 7, 21));
        return new Material(
                caseFile,
                complainants,
                tacheng(),
                law,
                ARTICLES.getOrDefault(law.code(), Map.of()),
                null,
                law.ground(LawStep.ACCEPTANCE, GroundRole.FALSE_IDENTITY).orElse(null),
                acceptance,
                mediation,
                null,
                dueDates,
                new FixedNames(),
                TODAY);
    }

    private static Acceptance acceptance(Decision decision, String ground, String reasons) {
        var acceptance = new Acceptance(CaseFileFixture.NUMBER);
        acceptance.propose(decision, ground, reasons, HEAD, CaseFileFixture.noon(DECIDED));
        acceptance.takeEffect(HEAD, CaseFileFixture.noon(DECIDED));
        return acceptance;
    }

    private static Mediation begun() {
        return new Mediation(CaseFileFixture.NUMBER, DECIDED);
    }

    private static Office tacheng() {
        return new Office(
                "654201",
                new OfficeDetails(
                        "塔城市市场监督管理局",
                        "Tacheng City Administration for Market Regulation",
                        "654201",
                        "MARKET_SUPERVISION",
                        "COUNTY",
                        "MARKET_SUPERVISION",
                        "12315",
                        true));
    }

    /** The articles as the migrations enter them. */
    private static Map<String, Map<Purpose, String>> readMigrated() {
        Map<String, Map<Purpose, String>> articles = new HashMap<>();
        try (var connection = RealDatabase.inMemory().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pack, purpose, legal_basis from law_article")) {
            while (rows.next()) {
                articles.computeIfAbsent(rows.getString(1), pack -> new EnumMap<>(Purpose.class))
                        .put(Purpose.valueOf(rows.getString(2)), rows.getString(3));
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return articles;
    }

    private static final class FixedNames implements Names {

        @Override
        public String category(Subject subject) {
            return "农资";
        }

        @Override
        public String entry(Vocabulary vocabulary, String code) {
            return vocabulary == Vocabulary.SUSPECTED_ACT
                    ? "销售不合格产品"
                    : vocabulary == Vocabulary.ISSUE ? "质量" : "12345热线";
        }

        @Override
        public String person(String username) {
            return username == null ? "" : "李明";
        }
    }
}
