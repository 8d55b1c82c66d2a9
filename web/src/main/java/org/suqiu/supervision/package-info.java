/**
 * Sees that nothing gets late unseen: the office is warned before a due date, the head of office and the supervisor are told
 * when it has passed. Supervision orders (督办) come with the whole procedure.
 */
package org.suqiu.supervision;
