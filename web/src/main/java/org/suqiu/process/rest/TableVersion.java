package org.suqiu.process.rest;

/** The version of a decision table that is in force now. */
public record TableVersion(int version) {}
