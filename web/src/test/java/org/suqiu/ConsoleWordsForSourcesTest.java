package org.suqiu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.ConsoleWords.missing;
import static org.suqiu.SourceTexts.found;
import static org.suqiu.SourceTexts.literals;
import static org.suqiu.SourceTexts.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.process.DecisionFile;

/** Codes that stand in the Java sources alone have words in the console. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleWordsForSourcesTest {

    @Test
    void whatever_can_be_done_with_a_case_has_words() {
        Set<String> actions = literals(".", "Possibilities.java", "\"([a-z][a-z/-]+)\"");
        actions.addAll(literals("casefile", "Step.java", "\"([a-z][a-z/-]+)\""));

        assertThat(actions).contains("mediation/outcome", "split");
        assertThat(missing("action", actions)).isEmpty();
    }

    @Test
    void whatever_the_record_of_a_case_keeps_has_words() {
        Set<String> details = new TreeSet<>();
        naming("EventType").forEach(text -> {
            found(text, "Map\\.of\\(([^;]*);").forEach(entries -> details.addAll(found(entries, "\"([a-z]\\w*)\",")));
            details.addAll(found(text, "\\bput\\((?:details, )?\\s*\"(\\w+)\","));
        });
        // The console leaves it out: the mediation says it by the name.
        details.remove("jointComplainant");

        assertThat(details).contains("office", "satisfaction", "absent");
        assertThat(missing("detail", details)).isEmpty();
    }

    @Test
    void whatever_staff_did_has_words_in_the_audit() {
        Set<String> acts = new TreeSet<>();
        naming("StaffActed").forEach(text -> {
            acts.addAll(found(text, "\"([A-Z]+(?:_[A-Z]+)+)\""));
            acts.removeAll(found(text, "new PersonalDataSeen\\([^;]*\"([A-Z_]+)\""));
        });
        Arrays.stream(DecisionFile.values()).forEach(file -> acts.add(file + "_TABLE_CHANGED"));

        assertThat(acts).contains("SIGNED_IN", "CALL_BACK_NOTED");
        assertThat(missing("audited", acts)).isEmpty();
    }

    @Test
    void whatever_can_be_corrected_or_found_in_has_words() {
        Set<String> fields = literals("correction", "Fields.java", "Correctable (\\w+)\\(\\)");
        fields.addAll(literals(".", ".java", "String field\\(\\) \\{\\s*return \"(\\w+)\""));

        assertThat(fields).contains("respondentName", "promisedAmount");
        assertThat(missing("correctable", fields)).isEmpty();
    }

    @Test
    void whatever_a_filing_can_miss_has_words() {
        Set<String> pointers = literals("intake", ".java", "\"(/[a-zA-Z]+(?:/[a-zA-Z]+)+)\"");
        Set<String> ofParties = literals("intake", "FilingCheck.java", "pointer\\(\"(\\w+)\"\\)");
        for (String party : List.of("/complainant/", "/reporter/", "/caller/")) {
            ofParties.forEach(field -> pointers.add(party + field));
        }

        assertThat(pointers).contains("/subject/category", "/complainant/address");
        assertThat(missing("field", pointers)).isEmpty();
    }
}
