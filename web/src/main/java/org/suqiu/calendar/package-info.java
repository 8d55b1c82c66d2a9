/**
 * Which days are worked, and how a time limit is counted over them (Order 121, Art. 45). Holds the national calendar and
 * the regions' own days off as data that an administrator publishes year by year. Knows no case and no law pack: who
 * counts says how many days, from which day, and what is left out.
 */
package org.suqiu.calendar;
