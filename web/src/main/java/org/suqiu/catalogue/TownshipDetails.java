package org.suqiu.catalogue;

/**
 * What an administrator says of a township.
 *
 * @param active false: old addresses keep it, new ones are not offered it
 */
public record TownshipDetails(String name, boolean active) {}
