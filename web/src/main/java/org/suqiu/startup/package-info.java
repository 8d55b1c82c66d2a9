/** What happens once when the application starts, in order: the tables, the first person, then everything that works with them. */
package org.suqiu.startup;
