package org.suqiu.casefile;

/**
 * Something has to be done beside the main procedure, such as a follow-up call: the process starts a small model of its own
 * for it. Fired after the limit, if there is one. Ends by {@link StepDone} or {@link DutyLapses}.
 */
public record DutyArises(String caseNumber, Step step) {}
