/**
 * Which office is responsible, and why: a decision table over category, county and platform, corps (兵团) addresses apart
 * (Order 121, Art. 13, 14). What it cannot place goes to the dispatcher; an office without power gives a case back to the
 * dispatcher, never sideways (Art. 41). The table names department and level; the office comes from the table of offices.
 */
package org.suqiu.routing;
