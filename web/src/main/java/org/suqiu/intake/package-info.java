/**
 * How a matter comes in: what is asked of each channel, the case number, the access code, the receipt, and that the same
 * filing sent twice is one case (Order 121, Art. 10; Order 20, Art. 9). Who is responsible is decided by routing.
 */
package org.suqiu.intake;
