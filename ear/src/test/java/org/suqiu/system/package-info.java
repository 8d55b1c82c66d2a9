/**
 * The system as its users meet it: the provisioned server, started as it is in production, spoken to over HTTP and
 * through a browser. The tests read in the words of the office; {@link org.suqiu.system.Server} knows the rest.
 */
package org.suqiu.system;
