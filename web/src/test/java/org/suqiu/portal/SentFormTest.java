package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentFormTest {

    @Test
    void what_was_typed_and_what_was_chosen_are_told_apart() throws IOException, UnreadableForm {
        Part file = SentPart.file("小票.jpg", new byte[] {1});

        var body = SentForm.of(List.of(SentPart.typed("text", "补充"), file));

        assertThat(body.entries().text("text")).isEqualTo("补充");
        assertThat(body.files()).containsExactly(file);
    }

    @Test
    void a_field_may_be_there_several_times() throws IOException, UnreadableForm {
        var body = SentForm.of(List.of(SentPart.typed("uploaded", "a"), SentPart.typed("uploaded", "b")));

        assertThat(body.entries().all("uploaded")).containsExactly("a", "b");
    }

    @Test
    void where_no_file_was_chosen_there_is_none_but_an_empty_file_is_one() throws IOException, UnreadableForm {
        Part empty = SentPart.file("空.jpg", new byte[0]);

        assertThat(SentForm.of(List.of(SentPart.file("", new byte[0]))).files()).isEmpty();
        assertThat(SentForm.of(List.of(empty)).files()).containsExactly(empty);
    }

    @Test
    void nine_files_of_20_MB_and_what_was_typed_fit_into_one_post() {
        assertThat(SentForm.MOST_BYTES).isGreaterThan(9 * 20L * 1024 * 1024 + FormBody.MOST_BYTES);
    }

    @Test
    void a_field_as_long_as_a_file_is_refused() {
        String endless = "长".repeat(FormBody.MOST_BYTES);

        assertThatThrownBy(() -> SentForm.of(List.of(SentPart.typed("text", endless))))
                .isInstanceOfSatisfying(UnreadableForm.class, refused -> assertThat(refused.status())
                        .isEqualTo(413));
    }

    /** As the container tells of it: a photograph on a road without network. */
    @Test
    void a_connection_that_is_lost_while_files_come_in_is_no_fault_of_ours() {
        assertThatThrownBy(() -> SentForm.parts(failingWith(new IllegalArgumentException(new IOException("cut")))))
                .isInstanceOfSatisfying(UnreadableForm.class, refused -> assertThat(refused.status())
                        .isEqualTo(400));
        assertThatThrownBy(() -> SentForm.parts(failingWith(new IllegalArgumentException("a fault"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HttpServletRequest failingWith(RuntimeException failure) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SentFormTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> {
                    throw failure;
                });
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        var broken = new SentPart("text", null, new byte[] {(byte) 0xc3, (byte) 0x28});

        assertThatThrownBy(() -> SentForm.of(List.of(broken)))
                .isInstanceOfSatisfying(UnreadableForm.class, refused -> assertThat(refused.status())
                        .isEqualTo(400));
    }
}
