package org.suqiu.notes.rest;

import java.time.Instant;
import org.suqiu.notes.CaseNote;

/** A note as staff read it. */
public record NoteView(long id, String text, String writtenBy, Instant writtenAt) {

    static NoteView of(CaseNote note) {
        return new NoteView(note.id(), note.text(), note.writtenBy(), note.writtenAt());
    }
}
