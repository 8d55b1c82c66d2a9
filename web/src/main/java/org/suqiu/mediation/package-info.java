/**
 * Mediation between complainant and respondent: how it ended, what was promised and what was paid (Order 121, Art. 18–25).
 * At its limit it ends by law (Art. 23, ground 5). Sessions, recusal and appraisal come with the whole procedure.
 */
package org.suqiu.mediation;
