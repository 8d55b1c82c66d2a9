package org.suqiu.system;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;

/** What the walks through the procedure begin with: cases of one county, on a server whose clock they move. */
record Procedure(Server server, DemoClock clock) {

    static final String COUNTY = "654201";
    static final String HANDLER = "handler-654201";
    static final String HEAD = "head-654201";
    static final String DISPATCHER = "dispatcher";
    static final String SUPERVISOR = "supervisor";
    static final String ACCEPT = "{'decision':'ACCEPT'}";

    /** Nobody is called by sample: whom it takes follows from the number, and so from the day and the order of the walks. */
    static Procedure on(Server server) {
        new Api(server)
                .signedInAs("admin")
                .put(
                        "/api/settings/follow-up-sample",
                        JsonNodeFactory.instance.objectNode().put("value", "0"))
                .expect(200);
        return new Procedure(server, new DemoClock(server));
    }

    CaseWalk complaint() {
        return complaintAgainst(COUNTY);
    }

    /** @param county where the respondent is */
    CaseWalk complaintAgainst(String county) {
        return CaseWalk.ofAComplaint(
                server, Complaint.aboutARefrigerator(county).with("channel", "PHONE"));
    }

    CaseWalk complaintOf(LocalDate day) {
        return CaseWalk.ofAComplaint(
                server, Complaint.aboutARefrigerator(COUNTY).writtenDownOn(day));
    }

    CaseWalk accepted(CaseWalk complaint) {
        complaint.done(HANDLER, "acceptance", ACCEPT);
        return complaint;
    }
}
