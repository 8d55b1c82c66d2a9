package org.suqiu.reports;

import java.util.List;
import java.util.stream.Stream;

/** A print-out in the hands of somebody, and the words around it. */
record PrintJob(Printout printout, Imprint imprint, Wording wording) {

    PrintJob(Printout printout, Imprint imprint) {
        this(printout, imprint, new Wording(Wording.PRINTOUT, printout.locale()));
    }

    String period() {
        return wording.period(printout.from(), printout.to());
    }

    /** Empty where there are no two views. */
    String view() {
        return printout.view() == null ? "" : wording.text("view." + printout.view());
    }

    String definitionsVersion() {
        return wording.text("definitions.version", printout.definitions());
    }

    String status() {
        return printout.frozen()
                ? wording.text("status.final")
                : wording.text("status.provisional", wording.moment(printout.asOf()));
    }

    String printed() {
        return wording.text("printed", imprint.printedBy(), wording.moment(imprint.printedAt()));
    }

    /** Title, period, view and the like, where there is no page heading to say them. */
    List<String> heading() {
        return Stream.of(Stream.of(printout.title()), facts().stream(), Stream.of(printed()))
                .flatMap(texts -> texts)
                .toList();
    }

    /** What stands below the title: of when it is, how it counts, and whether it is final. */
    List<String> facts() {
        return Stream.of(period(), view(), definitionsVersion(), status())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
