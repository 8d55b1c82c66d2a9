package org.suqiu.identity;

import java.util.Set;

/** Somebody who begins to work here. */
public record NewStaffMember(String username, String name, String password, Set<String> roles, String officeCode) {}
