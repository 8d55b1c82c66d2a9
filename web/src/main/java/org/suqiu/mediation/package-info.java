/**
 * Mediation between complainant and respondent: consents, entrustment, sessions, recusal, how it ended, what was promised and
 * what was paid (Order 121, Art. 18–25; Order 20, Art. 16–22). At its limit it ends by law (Art. 23, ground 5). The limit
 * itself and appraisal time, which is not counted, are those of the deadlines.
 */
package org.suqiu.mediation;
