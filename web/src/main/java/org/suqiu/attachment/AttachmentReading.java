package org.suqiu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotFound;

/** What is attached, for those who see the parties; each look is recorded (Order 121, Art. 37). */
@ApplicationScoped
public class AttachmentReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Attachments attachments;

    @Inject
    Event<PersonalDataSeen> seen;

    @Transactional
    public List<Attachment> of(String number, Actor reader) {
        CaseFile caseFile = shown(number, reader);
        List<Attachment> attached = attachments.of(number);
        if (!attached.isEmpty()) {
            seen.fire(new PersonalDataSeen(reader, caseFile.number(), "ATTACHMENTS"));
        }
        return attached;
    }

    @Transactional
    public Attachment open(String number, String id, Actor reader) {
        CaseFile caseFile = shown(number, reader);
        Attachment attachment = attachments
                .byId(id)
                .filter(known -> known.belongsTo(caseFile.number()))
                .orElseThrow(() -> new NotFound("attachment"));
        seen.fire(new PersonalDataSeen(reader, caseFile.number(), "ATTACHMENT " + id));
        return attachment;
    }

    /** A stretch of a file that was opened; nothing after the last. A transaction each, as a reader may be slow. */
    @Transactional
    public Optional<byte[]> part(Attachment attachment, int ordinal) {
        return attachments.part(attachment.id(), ordinal);
    }

    private CaseFile shown(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        if (!caseFile.showsPartiesTo(reader)) {
            throw new NotAllowed("attachments");
        }
        return caseFile;
    }
}
