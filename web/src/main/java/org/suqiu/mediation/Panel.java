package org.suqiu.mediation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.InvalidInput;

/**
 * Who may mediate for an office: its own staff preside, or that of the organisation it was entrusted to; others help (Order
 * 121, Art. 21).
 *
 * @param staff finds a member of staff by username; without roles who works here no longer
 */
record Panel(String officeCode, boolean entrusted, Function<String, Optional<Actor>> staff) {

    /** @throws InvalidInput where somebody of another office is named, or nobody presides */
    void require(List<String> mediators) {
        for (int place = 0; place < mediators.size(); place++) {
            Optional<Actor> member = staff.apply(mediators.get(place));
            if (member.isPresent() && !isOurs(member.get())) {
                throw new InvalidInput("/mediators/" + place, "cannot-mediate");
            }
        }
        if (!entrusted && mediators.stream().noneMatch(this::presides)) {
            throw new InvalidInput("/mediators", "nobody-presides");
        }
    }

    boolean presides(String mediator) {
        return staff.apply(mediator).filter(this::isOurs).isPresent();
    }

    private boolean isOurs(Actor member) {
        return (member.is(Role.HANDLER) || member.is(Role.HEAD)) && member.worksIn(officeCode);
    }
}
