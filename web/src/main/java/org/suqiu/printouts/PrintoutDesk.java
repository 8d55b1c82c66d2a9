package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.reports.Format;
import org.suqiu.reports.Imprint;
import org.suqiu.reports.Printout;
import org.suqiu.reports.PrintoutPress;
import org.suqiu.rules.InvalidInput;

/** Where print-outs are taken away. */
@ApplicationScoped
public class PrintoutDesk {

    @Inject
    Manuscripts manuscripts;

    @Inject
    Archive archive;

    @Inject
    Clock clock;

    private final PrintoutPress press = new PrintoutPress();

    /** Those that the reader may have. */
    public List<Manuscript> offered(Actor reader) {
        return manuscripts.all().stream()
                .filter(manuscript -> manuscript.isFor(reader))
                .toList();
    }

    /** One snapshot of the figures put on paper: of a closed period the one that was kept. */
    @Transactional
    public byte[] print(String key, Wanted wanted, Format format) {
        Manuscript manuscript = manuscripts.of(key, wanted.reader());
        if (!manuscript.formats().contains(format)) {
            throw new InvalidInput("/format", "unknown-code", format.fileExtension());
        }
        wanted.period().requireBegun(CaseFile.dayOf(clock.instant()));
        Wanted asked = manuscript.parameters().contains("office") ? wanted : wanted.ofAllOffices();
        Printout printout = archive.kept(manuscript, asked).orElseGet(() -> manuscript.write(asked));
        return press.print(printout, new Imprint(wanted.reader().name(), clock.instant()), format);
    }
}
