/**
 * The process engine, and the only package that knows one: it listens to what features say has happened and tells the
 * engine, and it calls their steps from the models. The engine keeps nothing of a case but its number. Whatever it does
 * within a use case commits or fails with that use case.
 */
package org.suqiu.process;
