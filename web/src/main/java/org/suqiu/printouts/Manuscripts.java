package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotFound;

/** All print-outs, in the order in which they are offered: here each is entered. */
@ApplicationScoped
public class Manuscripts {

    private static final List<String> ORDER = List.of(
            CountyManuscript.KEY,
            ChapterManuscript.KEY,
            MediationManuscript.KEY,
            ViolationReportsManuscript.KEY,
            TimeLimitsManuscript.KEY,
            CategoriesManuscript.KEY,
            ChannelsManuscript.KEY,
            SatisfactionManuscript.KEY,
            SupervisionManuscript.KEY,
            AssessmentManuscript.KEY,
            OfficeManuscript.KEY,
            RespondentsManuscript.KEY,
            DisclosureManuscript.KEY);

    @Inject
    Instance<Manuscript> written;

    public List<Manuscript> all() {
        return ORDER.stream().map(this::of).toList();
    }

    /**
     * The one of that key.
     *
     * @throws NotAllowed where it is not for the reader's role
     */
    public Manuscript of(String key, Actor reader) {
        Manuscript manuscript = of(key);
        if (!manuscript.isFor(reader)) {
            throw new NotAllowed("print-out " + key);
        }
        return manuscript;
    }

    private Manuscript of(String key) {
        return StreamSupport.stream(written.spliterator(), false)
                .filter(manuscript -> manuscript.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("print-out"));
    }
}
