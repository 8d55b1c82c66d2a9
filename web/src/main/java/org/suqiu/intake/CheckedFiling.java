package org.suqiu.intake;

import java.util.List;
import org.suqiu.rules.Problem;

/**
 * A filing that may be numbered.
 *
 * @param missing what Art. 10 still wants; stays on the case and blocks acceptance
 * @param warnings what looks wrong but was written down all the same
 */
record CheckedFiling(Filing filing, List<String> missing, List<Problem> warnings) {}
