package org.suqiu.identity.rest;

import java.util.List;
import org.suqiu.identity.StaffMember;

public record StaffView(String username, String name, List<String> roles, String officeCode, boolean active) {

    static StaffView of(StaffMember member) {
        return new StaffView(
                member.username(),
                member.name(),
                member.roles().stream().sorted().toList(),
                member.officeCode(),
                member.isActive());
    }
}
