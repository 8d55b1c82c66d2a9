package org.suqiu.benchmark;

import java.util.List;
import java.util.Map;
import org.suqiu.system.Browser;

/**
 * A worklist in a browser, from its address to the first row that answers a key.
 *
 * @param list the address of the worklist within the console
 */
record ListPage(People people, String username, String list) {

    /** A county's own list, and the one of everything that is open. */
    static List<ListPage> of(People people) {
        String office = Counties.at(0);
        people.handlerOf(office);
        people.supervisor();
        return List.of(
                new ListPage(people, People.handler(office), "worklist?queue=OFFICE"),
                new ListPage(people, People.SUPERVISOR, "worklist?queue=ALL"));
    }

    /** Median and worst in milliseconds, with nothing of the console in the browser and with everything. */
    String measured() {
        Browser.Outcome outcome = people.browser()
                .measures(
                        "list-page.mjs", Map.of("USERNAME", username, "PASSWORD", People.PASSWORD, "LIST", "/" + list));
        return (outcome.exitCode() == 0 ? "" : "not measured: ")
                + outcome.said().strip();
    }
}
