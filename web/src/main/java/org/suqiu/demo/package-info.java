/** A show installation: an invented history, and a clock that an administrator moves forward to see what becomes due. */
package org.suqiu.demo;
