/**
 * Whom the hotline has to ring back (回电): calls that were missed, and promises made on the telephone. Not the call after
 * closing, which the law of the case wants: that is {@code followup}.
 */
package org.suqiu.callback;
