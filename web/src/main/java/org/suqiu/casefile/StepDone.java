package org.suqiu.casefile;

/** Somebody did what the case waited for; the process goes on. Fired after everything that follows from it is stored. */
public record StepDone(String caseNumber, Step step) {}
