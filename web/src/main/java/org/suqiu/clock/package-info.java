/** The one source of "now" for everything that the law or a figure depends on. Tokens and sessions keep the machine's clock. */
package org.suqiu.clock;
