/**
 * The record of who did what and who saw personal data (Order 121, Art. 37). It listens to events and only grows;
 * nothing here changes or deletes a record.
 */
package org.suqiu.audit;
