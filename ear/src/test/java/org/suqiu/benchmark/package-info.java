/**
 * How fast the provisioned server is on PostgreSQL, and what the same rows cost without it: the command is in the README.
 * Not part of the build.
 */
package org.suqiu.benchmark;
