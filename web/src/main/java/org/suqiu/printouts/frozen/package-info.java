/**
 * Months that are closed: what was printed of them, and the counted rows behind it, kept as they were. Freezing a month also
 * freezes the quarter or the year that ends with it. What is entered later shows as a restatement.
 */
package org.suqiu.printouts.frozen;
