package org.suqiu.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.identity.Actor;

/** Where notes are written and read. */
@ApplicationScoped
public class NoteDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseNotes caseNotes;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Clock clock;

    /** On a closed case too: people ring after it is over. */
    @Transactional
    public CaseNote write(String number, String text, Actor by) {
        CaseFile caseFile = caseFiles.visibleTo(by, number);
        var note = new CaseNote(caseFile.number(), text, by, clock.instant());
        caseNotes.add(note);
        caseRecord.add(caseFile.number(), EventType.NOTED, by);
        return note;
    }

    /** Who only answers callers reads the own notes. */
    @Transactional
    public List<CaseNote> read(String number, Actor reader, long afterId, int most) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return caseNotes.of(number, caseFile.showsPartiesTo(reader) ? null : reader.username(), afterId, most);
    }
}
