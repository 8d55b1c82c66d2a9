package org.suqiu.casefile.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.suqiu.casefile.Disclosure;
import org.suqiu.http.Parameters;
import org.suqiu.rules.Problems;

/** How the parties of a case are asked for; in full where nothing is said. */
public class AskedParties {

    @Parameter(
            schema =
                    @Schema(
                            enumeration = {"FULL", "MASKED"},
                            defaultValue = "FULL"))
    @QueryParam("parties")
    String parties;

    /** @throws org.suqiu.rules.InvalidInput naming {@code /parties} */
    Disclosure disclosure() {
        var problems = new Problems();
        var asked = new Parameters(problems).oneOf(Disclosure.class, parties, "/parties");
        problems.throwIfAny();
        return asked.orElse(Disclosure.FULL);
    }
}
