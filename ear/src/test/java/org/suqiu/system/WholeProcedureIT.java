package org.suqiu.system;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;

/**
 * A walk through all that can happen to a case, over HTTP alone and by the demo clock, on a server of its own: one for all
 * the walks, since it takes longer to start than they do.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeProcedureIT {

    private static Server server;
    private static Procedure procedure;

    @BeforeAll
    static void start() {
        server = Server.withDemoData("procedure").start();
        procedure = Procedure.on(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Nested
    class Decision extends DecisionWalks {
        Decision() {
            super(procedure);
        }
    }

    @Nested
    class Placing extends PlacingWalks {
        Placing() {
            super(procedure);
        }
    }

    @Nested
    class Mediation extends MediationWalks {
        Mediation() {
            super(procedure);
        }
    }

    @Nested
    class Report extends ReportWalks {
        Report() {
            super(procedure);
        }
    }

    @Nested
    class Aftercare extends AftercareWalks {
        Aftercare() {
            super(procedure);
        }
    }
}
