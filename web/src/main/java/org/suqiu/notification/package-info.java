/**
 * What the one who filed is told, and by which way: the tracking page at once, e-mail and SMS where an address and a sender
 * are there, else a call that a handler records. A decision counts as told by a delivered message or a recorded call, letter
 * or visit; a log entry is none (Order 121, Art. 15).
 */
package org.suqiu.notification;
