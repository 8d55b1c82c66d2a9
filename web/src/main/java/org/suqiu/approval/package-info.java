/**
 * What a handler proposes and the head of the office decides: refusals now; verifications and extensions when they are
 * built. What follows from the decision is the business of the feature that asked.
 */
package org.suqiu.approval;
