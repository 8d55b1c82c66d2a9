package org.suqiu.casefile;

import java.util.List;
import org.suqiu.identity.Actor;

/** Every step is due and free to be taken; what nobody holds becomes the actor's. */
public class FreeDuties implements Duties {

    @Override
    public void take(CaseFile caseFile, Step step, Actor actor) {
        if (caseFile.handler() == null) {
            caseFile.takenOnBy(actor.username());
        }
    }

    @Override
    public boolean waitsFor(CaseFile caseFile, Step step) {
        return true;
    }

    @Override
    public boolean isUnderway(CaseFile caseFile, Step step) {
        return waitsFor(caseFile, step);
    }

    @Override
    public boolean isHeldBy(CaseFile caseFile, Step step, Actor actor) {
        return false;
    }

    @Override
    public List<String> possible(CaseFile caseFile) {
        return List.of();
    }
}
