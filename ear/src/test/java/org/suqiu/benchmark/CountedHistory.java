package org.suqiu.benchmark;

import java.time.LocalDate;

/**
 * Cases of four years with what they count as, written by the database itself: no import would be through with a million
 * in an hour. One case in ten is an enquiry, one a violation report; of the complaints seven in eight are mediated.
 */
record CountedHistory(Database database, LocalDate today) {

    private static final String COMPLAINTS = "kind = 'COMPLAINT'";
    private static final int DAYS = 4 * 365;

    void write(int cases) {
        database.run(
                // Every row names a case of this very statement: looking each of them up would take minutes.
                "set session_replication_role = replica",
                "create temporary table course as select n, "
                        + "(date '%s' - (n %% %d)::int) as received_on,".formatted(today, DAYS)
                        + " case n % 10 when 8 then 'VIOLATION_REPORT' when 9 then 'ENQUIRY' else 'COMPLAINT' end as kind,"
                        + " (array['654201','654221','654202','654203','654225','654224','654226'])[1 + n % 7] as county"
                        + " from generate_series(1, %d) as n".formatted(cases),
                "insert into case_file (number, version, kind, channel, received_at, received_on, registered_by, stage,"
                        + " office_code, county_code, designated, category, issue, facts, consent_publicity,"
                        + " consent_entrusted_mediation, missing, converted)"
                        + " select 'F-' || n, 0, kind, 'PHONE', received_on, received_on, 'agent', 'CLOSED', county, county,"
                        + " false, 'farm-inputs', 'quality', '滴灌带', false, false, '', false from course",
                counted("RECEIVED", 0, "1", "true"),
                counted("ACCEPTED", 5, "1", COMPLAINTS + " and n % 8 > 0"),
                counted("REFUSED", 5, "1", COMPLAINTS + " and n % 8 = 0"),
                counted("DECIDED_ON_TIME", 5, "1", COMPLAINTS + " and n % 9 > 0"),
                counted("TOLD", 6, "1", COMPLAINTS),
                counted("TOLD_ON_TIME", 6, "1", COMPLAINTS + " and n % 9 > 0"),
                counted("MEDIATION_CONCLUDED", 40, "1", COMPLAINTS + " and n % 8 > 0"),
                counted("MEDIATION_SUCCEEDED", 40, "1", COMPLAINTS + " and n % 8 > 1"),
                counted("RECOVERED", 40, "n % 100000", COMPLAINTS + " and n % 8 > 1"),
                counted("VERIFIED", 20, "1", "kind = 'VIOLATION_REPORT'"),
                counted("ENDED_BEFORE_DECISION", 3, "1", "kind = 'ENQUIRY'"),
                counted("CLOSED", 40, "1", "true"),
                counted("CLOSED_ON_TIME", 40, "1", "n % 11 > 0"),
                "vacuum analyze");
    }

    private static String counted(String figure, int daysLater, String amount, String which) {
        return "insert into counted_event (id, case_number, kind, figure, county_code, office_code, on_day, amount)"
                + " select nextval('counted_event_seq'), 'F-' || n, kind, '%s', county, county,".formatted(figure)
                + " received_on + %d, %s from course where %s order by n".formatted(daysLater, amount, which);
    }
}
