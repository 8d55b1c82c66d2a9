/**
 * What a handler proposes and the head of the office decides: refusals, extensions, verifications,
 * handing up. What follows from the decision is the business of the feature that asked.
 */
package org.suqiu.approval;
