package org.suqiu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;

/** Where uploads become part of a case, in the transaction of whatever they come with. */
@ApplicationScoped
public class AttachmentDesk {

    public static final int MOST = 9;
    private static final String POINTER = "/attachments";

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** What is wrong with these ids, each named by its place in the list. */
    @Transactional
    public List<Problem> problems(List<String> ids) {
        var problems = new Problems();
        if (ids.size() > MOST) {
            problems.add(POINTER, "too-many-attachments", MOST);
        }
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < Math.min(ids.size(), MOST); place++) {
            if (!isWaiting(ids.get(place)) || !seen.add(ids.get(place))) {
                problems.add(pointer(place), "unknown-upload");
            }
        }
        return problems.all();
    }

    @Transactional
    public boolean isWaiting(String id) {
        return waiting(id).isPresent();
    }

    /** Those of them that wait to be attached. */
    @Transactional
    public List<Attachment> waiting(List<String> ids) {
        return ids.stream()
                .limit(MOST)
                .distinct()
                .flatMap(id -> waiting(id).stream())
                .toList();
    }

    private Optional<Attachment> waiting(String id) {
        return attachments.byId(id).filter(attachment -> attachment.waitsAt(clock.instant()));
    }

    /**
     * Within the use case of the feature that takes them.
     *
     * @throws InvalidInput for an id that is unknown, expired or used
     */
    public void attach(CaseFile caseFile, List<String> ids, Actor by) {
        List<Problem> problems = problems(ids);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        for (int place = 0; place < ids.size(); place++) {
            attach(caseFile, ids.get(place), pointer(place), by);
        }
    }

    /** One that does not stand in a list, such as a power of attorney. */
    public void attach(CaseFile caseFile, String id, String pointer, Actor by) {
        attachments
                .toAttach(id)
                .filter(attachment -> attachment.waitsAt(clock.instant()))
                .orElseThrow(() -> new InvalidInput(pointer, "unknown-upload"))
                .attachTo(caseFile.number(), by, clock.instant());
    }

    private static String pointer(int place) {
        return POINTER + "/" + place;
    }
}
