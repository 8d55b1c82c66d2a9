package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.rules.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldErrorTest {

    private static final Path CHECK = Path.of("src/main/java/org/suqiu/intake/FilingCheck.java");
    private static final Pattern POINTER = Pattern.compile("\"(/[a-zA-Z/]+)\"");
    private static final Pattern OF_THE_PARTY = Pattern.compile("pointer\\(\"(\\w+)\"\\)");

    /** What the pages do not ask for, so that nothing can be wrong with it there. */
    private static final Set<String> NOT_ASKED = Set.of(
            "/answer",
            "/attachments",
            "/facts",
            "/receivedAt",
            "/source",
            "/incident/place",
            "/incident/countyCode",
            "/respondent/creditCode",
            "/respondent/platform/countyCode",
            "/subject/shelfLifeDays");

    private static final PageText TEXT = new PageText(PageLanguage.CHINESE);

    @Test
    void whatever_the_front_door_can_refuse_stands_beside_a_field() throws IOException {
        String check = Files.readString(CHECK);
        Set<String> pointers = new TreeSet<>();
        POINTER.matcher(check).results().forEach(match -> pointers.add(match.group(1)));
        pointers.removeAll(NOT_ASKED);

        assertThat(pointers).isNotEmpty().allSatisfy(pointer -> {
            String field = FieldError.fieldOf(pointer);
            assertThat(FilingForm.COMPLAINT.fields().contains(field)
                            || FilingForm.VIOLATION_REPORT.fields().contains(field))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(FilingForm.class)
    void whatever_can_be_wrong_with_the_one_who_files_stands_beside_a_field(FilingForm form) throws IOException {
        Set<String> names = new TreeSet<>();
        OF_THE_PARTY.matcher(Files.readString(CHECK)).results().forEach(match -> names.add(match.group(1)));
        names.remove("idNumber");

        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(form.fields())
                .contains(form.party() + "-" + name));
    }

    @Test
    void the_words_are_those_of_the_api() {
        assertThat(errors(new Problem("/respondent/platform/name", "too-long", 100)))
                .containsExactly(new FieldError("respondent-platform-name", "不得超过 100 个字符。"));
    }

    @Test
    void errors_are_told_in_the_order_of_the_form() {
        assertThat(errors(new Problem("/complainant/name", "required"), new Problem("/incident/facts", "required")))
                .extracting(FieldError::field)
                .containsExactly("incident-facts", "complainant-name");
    }

    @Test
    void what_belongs_to_no_field_names_none() {
        assertThat(errors(new Problem("/consents", "required")))
                .extracting(FieldError::field)
                .containsExactly("");
    }

    @Test
    void whatever_is_wrong_with_a_file_stands_beside_the_field_of_all_files() {
        assertThat(errors(new Problem("/attachments/3", "unknown-upload"), new Problem("/attachments", "file-kind")))
                .extracting(FieldError::field)
                .containsExactly("attachments", "attachments");
    }

    @Test
    void a_form_that_was_filed_before_is_told_in_plain_words() {
        assertThat(errors(new Problem("/Idempotency-Key", "key-used-for-another-body")))
                .containsExactly(new FieldError("", TEXT.of("form.filed-before")));
    }

    private static List<FieldError> errors(Problem... problems) {
        return FieldError.of(List.of(problems), FilingForm.COMPLAINT, TEXT);
    }
}
