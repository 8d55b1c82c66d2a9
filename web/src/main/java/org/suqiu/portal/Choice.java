package org.suqiu.portal;

/**
 * One thing to choose from a list.
 *
 * @param hint what belongs to it, where its name does not say it; else empty
 */
public record Choice(String code, String name, String hint) {}
