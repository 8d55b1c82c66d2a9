/** What the national platform is told of cases (Order 121, Art. 40), so that nobody types it twice; which columns, is data. */
package org.suqiu.interchange.national;
