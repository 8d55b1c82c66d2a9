package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffMembers;
import org.suqiu.notification.Enclosure;
import org.suqiu.notification.OfficeMail;
import org.suqiu.notification.OfficeMail.Letter;
import org.suqiu.printouts.Manuscript;
import org.suqiu.printouts.PrintoutDesk;
import org.suqiu.printouts.Wanted;
import org.suqiu.reports.Format;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.View;

/** Sends the managers what a month that was closed prints, and the quarter and the year that end with it. */
@ApplicationScoped
class PrintoutMail {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    StaffMembers staffMembers;

    @Inject
    OfficeMail officeMail;

    @Inject
    PrintoutDesk desk;

    void send(YearMonth month) {
        List<String> managers = staffMembers.addressesOf(Role.MANAGER);
        if (managers.isEmpty() || !officeMail.isPossible()) {
            return;
        }
        List<Enclosure> printouts = CalendarPeriod.endingWith(month).stream()
                .flatMap(this::printouts)
                .toList();
        officeMail.send(managers, "printouts-" + month, letter(month), printouts);
    }

    private Stream<Enclosure> printouts(CalendarPeriod closed) {
        return desk.offered(Freezing.READER).stream()
                .filter(Freezing::isOfAll)
                .filter(manuscript -> manuscript.formats().contains(Format.PDF))
                .map(manuscript -> printout(manuscript, closed));
    }

    private Enclosure printout(Manuscript manuscript, CalendarPeriod closed) {
        var wanted =
                new Wanted(closed.period(), Kind.COMPLAINT, View.FLOW, Scope.EVERYTHING, LANGUAGE, Freezing.READER);
        return new Enclosure(
                manuscript.key() + "-" + closed.name() + ".pdf",
                Format.PDF.mediaType(),
                desk.print(manuscript.key(), wanted, Format.PDF));
    }

    private static Letter letter(YearMonth month) {
        var words = RestatementWords.in(LANGUAGE);
        return new Letter(words.text("mail.subject", month), words.text("mail.text", month));
    }
}
