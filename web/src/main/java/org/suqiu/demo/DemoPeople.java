package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suqiu.identity.Actor;
import org.suqiu.identity.NewStaffMember;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffDesk;
import org.suqiu.identity.StaffMember;
import org.suqiu.identity.StaffMembers;

/** One person for each role, and a handler and a head for each office. */
@ApplicationScoped
public class DemoPeople {

    static final String PASSWORD = "demo";

    @Inject
    StaffDesk staffDesk;

    @Inject
    StaffMembers staffMembers;

    @Inject
    Offices offices;

    /** Before the first administrator is made up; who is known already stays. */
    public void enrol() {
        if (DemoMode.isOn()) {
            List<NewStaffMember> people = new ArrayList<>();
            people.add(person("agent", "话务员", Role.AGENT));
            people.add(person("dispatcher", "派单员", Role.DISPATCHER));
            people.add(person("supervisor", "督办员", Role.SUPERVISOR));
            people.add(person("manager", "领导", Role.MANAGER));
            people.add(person("admin", "管理员", Role.ADMIN, Role.IMPORTER));
            people.add(person("auditor", "审计员", Role.AUDITOR));
            offices.active().forEach(office -> people.addAll(peopleOf(office)));
            staffDesk.enrol(people);
        }
    }

    private static NewStaffMember person(String username, String name, String... roles) {
        return new NewStaffMember(username, name, PASSWORD, Set.of(roles), null);
    }

    private static List<NewStaffMember> peopleOf(Office office) {
        String code = office.code();
        return List.of(
                new NewStaffMember(handler(code), office.name(true) + "承办人", PASSWORD, Set.of(Role.HANDLER), code),
                new NewStaffMember(head(code), office.name(true) + "负责人", PASSWORD, Set.of(Role.HEAD), code));
    }

    private static String handler(String officeCode) {
        return "handler-" + officeCode;
    }

    private static String head(String officeCode) {
        return "head-" + officeCode;
    }

    Actor agent() {
        return actor("agent");
    }

    Actor importer() {
        return actor("admin");
    }

    Actor handlerOf(String officeCode) {
        return actor(handler(officeCode));
    }

    Actor headOf(String officeCode) {
        return actor(head(officeCode));
    }

    private Actor actor(String username) {
        return staffMembers.byUsername(username).map(StaffMember::actor).orElseThrow();
    }
}
