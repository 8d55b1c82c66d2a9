/**
 * Follow-up calls (回访) after closing: a sample of the cases, and always where the complainant rated badly. Whoever calls asks
 * how content the complainant is, whether the matter is solved, and whether what the office wrote is true (Order 121, Art. 26;
 * the sample and the days are policy). A call outranks the rating on the web. Nobody calls a reporter.
 */
package org.suqiu.followup;
