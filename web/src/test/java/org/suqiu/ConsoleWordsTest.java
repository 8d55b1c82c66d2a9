package org.suqiu;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.casefile.Policy;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.interchange.national.NationalTable;
import org.suqiu.process.DecisionFile;
import org.suqiu.processmodels.ModelFiles;

/** Whatever the console looks up by a code of ours has words in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/suqiu");

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

    /** What is no enum, each with a test of its own below. */
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

    static Stream<String> languages() {
        return Stream.of("zh-cn", "en");
    }

    @Test
    void every_group_that_the_console_looks_up_is_known_here() {
        Set<String> known = new TreeSet<>(ENUMS.keySet());
        known.addAll(CODES);
        known.addAll(ITS_OWN);

        assertThat(ConsoleWords.lookedUp()).isNotEmpty().isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void enums_have_words(String language) {
        Set<String> keys = ENUMS.entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .flatMap(ConsoleWordsTest::names)
                        .map(name -> group.getKey() + "." + name))
                .collect(toSet());

        assertThat(ConsoleWords.in(language)).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void roles_the_system_and_the_public_tables_and_levels_have_words(String language) {
        assertThat(ConsoleWords.in(language))
                .containsAll(keys("role", Role.ALL))
                .containsAll(keys("actor", Set.of(Actor.SYSTEM.username(), Actor.PUBLIC.username())))
                .containsAll(keys(
                        "nationalTable",
                        Arrays.stream(NationalTable.values())
                                .map(NationalTable::key)
                                .collect(toSet())))
                .containsAll(keys("noticeChannel", Set.of("CALL", "LETTER", "VISIT")))
                .containsAll(keys("link", Set.of("EARLIER", "LATER")))
                .containsAll(keys("officeLevel", literals("identity", "OfficeRules.java", "\"(COUNTY|PREFECTURE)\"")))
                .containsAll(keys("regime", literals("identity", "OfficeRules.java", "\"(MARKET_[A-Z]+|HOTLINE)\"")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void days_that_do_not_count_or_count_otherwise_have_words(String language) {
        Set<String> kinds = Stream.of("calendar.DayKind", "calendar.LedgerReason")
                .flatMap(ConsoleWordsTest::names)
                .filter(kind -> !Set.of("WORKING_DAY", "COUNTED").contains(kind))
                .collect(toSet());

        assertThat(ConsoleWords.in(language)).containsAll(keys("dayKind", kinds));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatever_can_be_done_with_a_case_has_words(String language) {
        Set<String> actions = literals(".", "Possibilities.java", "\"([a-z][a-z/-]+)\"");
        actions.addAll(literals("casefile", "Step.java", "\"([a-z][a-z/-]+)\""));

        assertThat(actions).contains("mediation/outcome", "split");
        assertThat(ConsoleWords.in(language)).containsAll(keys("action", actions));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatever_the_record_of_a_case_keeps_has_words(String language) {
        Set<String> details = new TreeSet<>();
        ConsoleWords.sources(SOURCES, file -> true)
                .filter(text -> text.contains("EventType"))
                .forEach(text -> {
                    found(text, "Map\\.of\\(([^;]*);")
                            .forEach(entries -> details.addAll(found(entries, "\"([a-z]\\w*)\",")));
                    details.addAll(found(text, "\\bput\\((?:details, )?\\s*\"(\\w+)\","));
                });
        // The console leaves it out: the mediation says it by the name.
        details.remove("jointComplainant");

        assertThat(details).contains("office", "satisfaction", "absent");
        assertThat(ConsoleWords.in(language)).containsAll(keys("detail", details));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatever_staff_did_has_words_in_the_audit(String language) {
        Set<String> acts = new TreeSet<>();
        ConsoleWords.sources(SOURCES, file -> true)
                .filter(text -> text.contains("StaffActed"))
                .forEach(text -> {
                    acts.addAll(found(text, "\"([A-Z]+(?:_[A-Z]+)+)\""));
                    acts.removeAll(found(text, "new PersonalDataSeen\\([^;]*\"([A-Z_]+)\""));
                });
        Arrays.stream(DecisionFile.values()).forEach(file -> acts.add(file + "_TABLE_CHANGED"));

        assertThat(acts).contains("SIGNED_IN", "CALL_BACK_NOTED");
        assertThat(ConsoleWords.in(language)).containsAll(keys("audited", acts));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatever_can_be_corrected_or_found_in_has_words(String language) {
        Set<String> fields = literals("correction", "Fields.java", "Correctable (\\w+)\\(\\)");
        fields.addAll(literals(".", ".java", "String field\\(\\) \\{\\s*return \"(\\w+)\""));

        assertThat(fields).contains("respondentName", "promisedAmount");
        assertThat(ConsoleWords.in(language)).containsAll(keys("correctable", fields));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatever_a_filing_can_miss_has_words(String language) {
        Set<String> pointers = literals("intake", ".java", "\"(/[a-zA-Z]+(?:/[a-zA-Z]+)+)\"");
        for (String party : List.of("/complainant/", "/reporter/", "/caller/")) {
            literals("intake", "FilingCheck.java", "pointer\\(\"(\\w+)\"\\)")
                    .forEach(field -> pointers.add(party + field));
        }

        assertThat(pointers).contains("/subject/category", "/complainant/address");
        assertThat(ConsoleWords.in(language)).containsAll(keys("field", pointers));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_routing_table_speaks_in_words(String language) throws IOException {
        String table = model(ModelFiles.ROUTING);
        Set<String> reasons = found(table, "_(?:out|then)_[23]\">\\s*<text>\"([a-z]+(?:-[a-z]+)*)\"</text>");
        reasons.addAll(literals("routing", "Router.java", "\"([a-z]+-[a-z-]+)\""));
        Set<String> departments = found(
                table,
                "<text>\"([A-Z_]+)\"</text>\\s*</outputEntry>\\s*<outputEntry[^>]*>\\s*<text>\"(?:COUNTY|PREFECTURE)\"");

        assertThat(reasons).contains("regiment-address", "no-office");
        assertThat(departments).contains("MARKET_SUPERVISION", "POSTAL");
        assertThat(ConsoleWords.in(language))
                .containsAll(keys("placingReason", reasons))
                .containsAll(keys("department", departments));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_tables_that_an_administrator_reads_have_words(String language) throws IOException {
        Set<String> tables = new TreeSet<>();
        Set<String> decisions = new TreeSet<>();
        Set<String> columns = new TreeSet<>();
        for (String file : ModelFiles.DECISIONS) {
            String model = model(file);
            tables.addAll(found(file, "/(\\w+)\\.dmn"));
            decisions.addAll(found(model, "<decision id=\"(\\w+)\""));
            columns.addAll(found(model, "<(?:input|output) id=\"\\w+?_(?:in|out)_(\\w+)\""));
        }

        assertThat(columns).contains("lawPack", "reason");
        assertThat(ConsoleWords.in(language))
                .containsAll(keys("table", tables))
                .containsAll(keys("tableMeaning", tables))
                .containsAll(keys("decision", decisions))
                .containsAll(keys("tableColumn", columns));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_an_installation_settles_has_words(String language) {
        Set<String> policies = Arrays.stream(Policy.values()).map(Policy::title).collect(toSet());

        assertThat(ConsoleWords.in(language))
                .containsAll(keys("setting", policies))
                .containsAll(keys("settingMeaning", policies))
                .containsAll(keys("settingUnit", Set.of("DAYS", "WORKING_DAYS", "PERCENT")))
                .containsAll(keys("switch", Set.of("ON", "OFF")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_procedure_of_a_case_and_each_of_its_tasks_has_words(String language) throws IOException {
        Set<String> procedures = new TreeSet<>();
        Set<String> activities = new TreeSet<>();
        for (String file : ModelFiles.PROCESSES) {
            String model = model(file);
            // The month's figures belong to no case.
            if (!model.contains("\"FreezeMonth\"")) {
                procedures.addAll(found(model, "<bpmn:process id=\"(\\w+)\""));
                activities.addAll(found(
                        model, "<bpmn:(?:userTask|callActivity|subProcess|intermediateCatchEvent) id=\"(\\w+)\""));
            }
        }

        assertThat(activities).contains("Task_Mediate", "Activity_Acceptance", "Timer_MaterialLate");
        assertThat(ConsoleWords.in(language))
                .containsAll(keys("procedure", procedures))
                .containsAll(keys("activity", activities));
    }

    private static Stream<String> names(String type) {
        try {
            return Arrays.stream(Class.forName("org.suqiu." + type).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError("no such enum: " + type, gone);
        }
    }

    private static Set<String> keys(String group, Set<String> codes) {
        return codes.stream().map(code -> group + "." + code).collect(toSet());
    }

    private static Set<String> literals(String folder, String ending, String regex) {
        Set<String> literals = new TreeSet<>();
        ConsoleWords.sources(SOURCES.resolve(folder), file -> file.toString().endsWith(ending))
                .forEach(text -> literals.addAll(found(text, regex)));
        return literals;
    }

    private static Set<String> found(String text, String regex) {
        Set<String> found = new HashSet<>();
        Pattern.compile(regex).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static String model(String file) throws IOException {
        try (InputStream bytes = ModelFiles.class.getResourceAsStream("/" + file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
