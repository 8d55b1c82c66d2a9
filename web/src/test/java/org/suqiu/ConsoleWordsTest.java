package org.suqiu;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.ConsoleWords.missing;
import static org.suqiu.SourceTexts.literals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Policy;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.interchange.national.NationalTable;

/** Whatever the console looks up by a code of ours has words in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleWordsTest {

    /** By group; an enum of a feature that keeps it to itself is named too, hence not by its class. */
    private static final Map<String, List<String>> ENUMS = Map.ofEntries(
            Map.entry("alarmKind", List.of("casefile.AlarmKind")),
            Map.entry("approvalAnswer", List.of("approval.rest.ApprovalDecision$Answer")),
            Map.entry("approvalMatter", List.of("approval.Matter")),
            Map.entry("callBackReason", List.of("callback.CallBackReason")),
            Map.entry("channel", List.of("casefile.Channel", "notification.NoticeChannel")),
            Map.entry("consentTo", List.of("mediation.ConsentTo")),
            Map.entry("costBearer", List.of("deadlines.Appraisal$CostBearer")),
            Map.entry("demandMatter", List.of("acceptance.DemandMatter")),
            Map.entry("demandState", List.of("acceptance.DemandState")),
            Map.entry("designator", List.of("deadlines.Appraisal$Designator")),
            Map.entry("event", List.of("casefile.EventType")),
            Map.entry("extensionState", List.of("deadlines.ExtensionState")),
            Map.entry("fact", List.of("search.Evidence$Fact")),
            Map.entry("idType", List.of("casefile.IdType")),
            Map.entry("importState", List.of("interchange.ImportState")),
            Map.entry("indexActivity", List.of("search.IndexState$Activity")),
            Map.entry("kind", List.of("casefile.Kind")),
            Map.entry("light", List.of("calendar.Light")),
            Map.entry("like", List.of("search.Likeness$Reason")),
            Map.entry("mediationDocument", List.of("mediation.Document")),
            Map.entry("nationalField", List.of("interchange.national.NationalField")),
            Map.entry("noticeMatter", List.of("notification.NoticeMatter")),
            Map.entry("noticeState", List.of("notification.Delivery")),
            Map.entry("orderState", List.of("supervision.OrderState")),
            Map.entry("outcome", List.of("casefile.Outcome", "mediation.Result")),
            Map.entry("paperForm", List.of("papers.form.PaperForm")),
            Map.entry(
                    "party",
                    List.of(
                            "mediation.Side",
                            "mediation.Applicant",
                            "notification.Recipient",
                            "papers.form.Recipient")),
            Map.entry("placeClue", List.of("routing.PlaceClue")),
            Map.entry("priority", List.of("casefile.Priority")),
            Map.entry("queue", List.of("process.worklist.Queue")),
            Map.entry("recusal", List.of("mediation.rest.RecusalDecision$Answer")),
            Map.entry("recusalState", List.of("mediation.RecusalState")),
            Map.entry("relation", List.of("casefile.Relation")),
            Map.entry("remedy", List.of("casefile.Remedy")),
            Map.entry("restart", List.of("deadlines.RestartReason")),
            Map.entry("result", List.of("mediation.Result")),
            Map.entry("review", List.of("casefile.ReviewDecision")),
            Map.entry("sendingChannel", List.of("papers.SendingChannel")),
            Map.entry("sessionForm", List.of("mediation.SessionForm")),
            Map.entry("sessionState", List.of("mediation.SessionState")),
            Map.entry("spotCheck", List.of("supervision.SpotCheck$Found")),
            Map.entry("stage", List.of("casefile.Stage")),
            Map.entry("step", List.of("casefile.Step", "law.LawStep")),
            Map.entry("unit", List.of("calendar.LimitUnit")),
            Map.entry("urgency", List.of("casefile.Urgency")),
            Map.entry("verification", List.of("verification.Decision")),
            Map.entry("view", List.of("statistics.View")));

    /** What is no enum, each with a test of its own here or beside. */
    private static final Set<String> CODES = Set.of(
            "action",
            "activity",
            "actor",
            "audited",
            "correctable",
            "dayKind",
            "decision",
            "department",
            "detail",
            "field",
            "link",
            "nationalTable",
            "noticeChannel",
            "officeLevel",
            "placingReason",
            "procedure",
            "regime",
            "role",
            "setting",
            "settingMeaning",
            "settingUnit",
            "snippet",
            "switch",
            "table",
            "tableColumn",
            "tableMeaning");

    /** Codes of the console alone, of a calendar's region, and of a language. */
    private static final Set<String> ITS_OWN =
            Set.of("callBackMoment", "callBackResult", "language", "region", "worklistSort");

    @Test
    void every_group_that_the_console_looks_up_is_known_here() {
        Set<String> known = new TreeSet<>(ENUMS.keySet());
        known.addAll(CODES);
        known.addAll(ITS_OWN);

        assertThat(ConsoleWords.lookedUp()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void enums_have_words() {
        ENUMS.forEach((group, types) -> assertThat(missing(group, names(types))).isEmpty());
    }

    @Test
    void roles_and_who_is_no_person_have_words() {
        assertThat(missing("role", Role.ALL)).isEmpty();
        assertThat(missing("actor", Set.of(Actor.SYSTEM.username(), Actor.PUBLIC.username())))
                .isEmpty();
    }

    @Test
    void levels_and_regimes_of_an_office_have_words() {
        Set<String> levels = literals("identity", "OfficeRules.java", "\"(COUNTY|PREFECTURE)\"");
        Set<String> regimes = literals("identity", "OfficeRules.java", "\"(MARKET_[A-Z]+|HOTLINE)\"");

        assertThat(missing("officeLevel", levels)).isEmpty();
        assertThat(missing("regime", regimes)).isEmpty();
    }

    @Test
    void tables_for_the_national_platform_ways_to_tell_and_links_have_words() {
        Set<String> tables =
                Arrays.stream(NationalTable.values()).map(NationalTable::key).collect(toSet());

        assertThat(missing("nationalTable", tables)).isEmpty();
        assertThat(missing("noticeChannel", Set.of("CALL", "LETTER", "VISIT"))).isEmpty();
        assertThat(missing("link", Set.of("EARLIER", "LATER"))).isEmpty();
    }

    @Test
    void days_that_do_not_count_or_count_otherwise_have_words() {
        Set<String> kinds = names(List.of("calendar.DayKind", "calendar.LedgerReason"));
        kinds.removeAll(Set.of("WORKING_DAY", "COUNTED"));

        assertThat(missing("dayKind", kinds)).isEmpty();
    }

    @Test
    void what_an_installation_settles_has_words() {
        Set<String> policies = Arrays.stream(Policy.values()).map(Policy::title).collect(toSet());

        assertThat(missing("setting", policies)).isEmpty();
        assertThat(missing("settingMeaning", policies)).isEmpty();
        assertThat(missing("settingUnit", Set.of("DAYS", "WORKING_DAYS", "PERCENT")))
                .isEmpty();
        assertThat(missing("switch", Set.of("ON", "OFF"))).isEmpty();
    }

    private static Set<String> names(List<String> types) {
        return types.stream().flatMap(ConsoleWordsTest::names).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> names(String type) {
        try {
            return Arrays.stream(Class.forName("org.suqiu." + type).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError("no such enum: " + type, gone);
        }
    }
}
