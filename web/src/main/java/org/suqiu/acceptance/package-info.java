/**
 * Whether the office takes a complaint on: accept, or refuse with a statutory ground and reasons, within seven working days
 * of receipt (Order 121, Art. 15, 16; Order 20, Art. 14, 15). A handler's refusal waits for the head; the clock does not.
 */
package org.suqiu.acceptance;
