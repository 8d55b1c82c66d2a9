package org.suqiu.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.AGENT;
import static org.suqiu.identity.ActorFixture.HANDLER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoteDeskTest {

    private static final CaseFile CASE = CaseFileFixture.inMediation();

    private final List<String> asked = new ArrayList<>();
    private final NoteDesk desk = new NoteDesk();

    @Test
    void who_works_on_the_case_reads_what_everybody_wrote() {
        read(HANDLER);

        assertThat(asked).containsExactly("everybody");
    }

    @Test
    void who_only_answers_callers_reads_the_own_notes() {
        read(AGENT);

        assertThat(asked).containsExactly("agent");
    }

    private void read(Actor reader) {
        desk.caseFiles = new CaseFiles() {
            @Override
            public CaseFile visibleTo(Actor actor, String number) {
                return CASE;
            }
        };
        desk.caseNotes = new CaseNotes() {
            @Override
            List<CaseNote> of(String number, String writer, long afterId, int most) {
                asked.add(writer == null ? "everybody" : writer);
                return List.of();
            }
        };
        assertThat(desk.read(CASE.number(), reader, 0, 10)).isEmpty();
    }
}
