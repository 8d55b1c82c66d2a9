/**
 * Verification of violation reports: filed, not filed, or passed to the police, within fifteen working days (Order 121, Art.
 * 27, 35, 42). The head decides; a handler proposes. Also the clue that an office finds while it mediates, the penalties that
 * follow a filed case, and the duty to tell a reporter who gave a name.
 */
package org.suqiu.verification;
