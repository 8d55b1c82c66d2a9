/**
 * Tells people from robots without asking people anything: their browser's machine works for a second on a challenge (ALTCHA,
 * hosted here). Who brings no solution may still go on, thirty times an hour. Asked by the citizens' pages; programs and staff
 * are not asked.
 */
package org.suqiu.humancheck;
