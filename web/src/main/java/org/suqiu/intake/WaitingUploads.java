package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.rules.Problem;

/** Asks only where something is to be attached: most filings bring nothing. */
@ApplicationScoped
class WaitingUploads implements Uploads {

    @Inject
    AttachmentDesk attachmentDesk;

    @Override
    public List<Problem> problems(List<String> ids) {
        return ids.isEmpty() ? List.of() : attachmentDesk.problems(ids);
    }

    @Override
    public boolean isWaiting(String id) {
        return attachmentDesk.isWaiting(id);
    }
}
