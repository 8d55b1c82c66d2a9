package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.suqiu.casefile.CaseFile;

/** Words the messages. They carry the case number and nothing that a stranger could learn from. */
@ApplicationScoped
class Letterbox {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.suqiu.notification.messages", Locale.SIMPLIFIED_CHINESE);

    Message about(NoticeMatter matter, CaseFile caseFile) {
        return new Message(
                words(matter + ".subject", caseFile), words(matter + "." + caseFile.kind() + ".text", caseFile));
    }

    private static String words(String key, CaseFile caseFile) {
        return MessageFormat.format(WORDS.getString(key), caseFile.number());
    }
}
