/**
 * Sees that nothing gets late unseen: the office is warned before a due date, the head of office and the supervisor are told
 * when it has passed. The supervisor orders an office to see to a case by a day (督办), and looks at closed cases on the
 * chance (Order 121, Art. 26).
 */
package org.suqiu.supervision;
