package org.suqiu.casefile;

import java.util.Optional;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawStep;

/** The decision table that says which ground a finding speaks for; evaluated by the process engine. */
public interface GroundTable {

    /** @return the ground by what it means, since its number is the law pack's; nothing where the finding speaks for none */
    Optional<GroundRole> ground(LawStep step, Finding finding, String lawPack);
}
