package org.suqiu.printouts;

import java.util.Optional;
import org.suqiu.reports.Printout;

/** Where print-outs of closed periods are kept. */
public interface Archive {

    /** @return what was kept of just that period, kind, view and language; empty where it is printed live */
    Optional<Printout> kept(Manuscript manuscript, Wanted wanted);
}
