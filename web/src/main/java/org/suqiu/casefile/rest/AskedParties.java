package org.suqiu.casefile.rest;

import org.suqiu.casefile.Disclosure;
import org.suqiu.http.Parameters;
import org.suqiu.rules.Problems;

/** Reads how the parties of a case are asked for; in full where nothing is said. */
final class AskedParties {

    private AskedParties() {}

    static Disclosure of(String parties) {
        var problems = new Problems();
        var asked = new Parameters(problems).oneOf(Disclosure.class, parties, "/parties");
        problems.throwIfAny();
        return asked.orElse(Disclosure.FULL);
    }
}
