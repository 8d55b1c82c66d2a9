package org.suqiu.intake;

import java.util.List;
import org.suqiu.rules.Problem;

/** Which uploads wait to be attached; answered by the attachments. */
interface Uploads {

    /** What is wrong with these ids, each named by its place in the list. */
    List<Problem> problems(List<String> ids);

    boolean isWaiting(String id);
}
