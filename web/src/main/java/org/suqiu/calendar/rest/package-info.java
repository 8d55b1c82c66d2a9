/** The calendars over HTTP: read by all staff, published by the administrator. */
package org.suqiu.calendar.rest;
