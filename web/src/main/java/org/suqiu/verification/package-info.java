/**
 * Verification of violation reports (Order 121, Art. 27, 35). They are filed, placed and timed now; deciding on them comes
 * with the whole procedure, and its endpoint says so.
 */
package org.suqiu.verification;
