/**
 * When each step of a case is due, why, and what happens around that day: counted by the law pack of the case over the
 * calendar of the region, explained day by day, moved when a calendar changes. All limits run from receipt by the hotline;
 * dispatch, return and designation restart nothing (Order 121, Art. 45; Order 20: our policy).
 */
package org.suqiu.deadlines;
