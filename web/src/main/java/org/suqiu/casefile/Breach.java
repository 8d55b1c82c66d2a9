package org.suqiu.casefile;

/**
 * What seems to have been broken.
 *
 * @param suspectedAct a code of the catalogue, or null
 */
public record Breach(String facts, String suspectedAct) {}
