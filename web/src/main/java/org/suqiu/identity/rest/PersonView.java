package org.suqiu.identity.rest;

import java.util.List;

/** Who is signed in, and where that person works ({@code office} is null for those of no office). */
public record PersonView(String username, String name, List<String> roles, Workplace office) {

    public record Workplace(String code, String name, String countyCode) {}
}
