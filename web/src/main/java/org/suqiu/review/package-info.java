/**
 * Looks again at a closed case when the complainant is not content: once, by the head of the office (policy; the law leaves
 * the complainant the civil suit and arbitration, Order 121, Art. 25). A mediation that failed may go on while days of its
 * limit remain (Art. 23).
 */
package org.suqiu.review;
