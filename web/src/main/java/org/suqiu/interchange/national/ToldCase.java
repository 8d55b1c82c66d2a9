package org.suqiu.interchange.national;

import java.util.Optional;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.casefile.CaseFile;
import org.suqiu.mediation.Mediation;

/**
 * A case as far as the national platform is told of it: nothing of the one who filed.
 *
 * @param recoveredFen with what was paid after closing
 */
record ToldCase(CaseFile caseFile, Optional<Acceptance> decision, Optional<Mediation> mediation, long recoveredFen) {}
