package org.suqiu.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.attachment.Attachments;
import org.suqiu.attachment.FileTooLarge;
import org.suqiu.attachment.UploadDesk;
import org.suqiu.attachment.UploadPace;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.rules.TooManyTries;

/** Takes in the files of a form; those that are good stay, so that a mistake elsewhere costs no second upload. */
@ApplicationScoped
public class SentFiles {

    /** Where files are chosen. */
    static final String FIELD = "attachments";

    /** Files that are here already: an earlier try has brought them, or they came piece by piece before the form. */
    static final String UPLOADED = "uploaded";

    private static final String POINTER = "/" + FIELD;
    private static final long MOST_MEGABYTES = Attachments.MOST_BYTES / (1024 * 1024);

    @Inject
    UploadDesk uploadDesk;

    @Inject
    AttachmentDesk attachmentDesk;

    @Inject
    UploadPace uploadPace;

    Taken take(SentForm form, String address) throws IOException {
        List<String> before = form.entries().all(UPLOADED);
        List<String> ids = new ArrayList<>(before);
        List<Problem> problems = new ArrayList<>();
        if (form.files().size() + before.size() > AttachmentDesk.MOST) {
            problems.add(new Problem(POINTER, "too-many-attachments", AttachmentDesk.MOST));
            return new Taken(form.entries(), problems);
        }
        for (Part file : form.files()) {
            take(file, address, ids, problems);
        }
        return new Taken(form.entries().with(UPLOADED, ids), problems);
    }

    private void take(Part file, String address, List<String> ids, List<Problem> problems) throws IOException {
        try (InputStream content = file.getInputStream()) {
            uploadPace.count(address);
            ids.add(uploadDesk.take(file.getSubmittedFileName(), content).id());
        } catch (InvalidInput invalid) {
            invalid.problems()
                    .forEach(problem -> problems.add(new Problem(
                            POINTER, problem.code(), problem.arguments().toArray())));
        } catch (FileTooLarge large) {
            problems.add(new Problem(POINTER, "file-too-large", MOST_MEGABYTES));
        } catch (TooManyTries tooMany) {
            problems.add(new Problem(POINTER, "too-many-uploads", TrackingPages.minutes(tooMany.retryAfter())));
        }
    }

    /** The files that an entered form names and that still wait to be attached. */
    List<WaitingFile> waiting(Entries entries) {
        return attachmentDesk.waiting(entries.all(UPLOADED)).stream()
                .map(WaitingFile::of)
                .toList();
    }

    /** What was entered, with the files that wait to be attached now, and what is wrong with the others. */
    record Taken(Entries entries, List<Problem> problems) {}
}
