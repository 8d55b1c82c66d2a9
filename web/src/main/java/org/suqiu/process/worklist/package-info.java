/**
 * The queue of those who work on cases: who has to do what by when, in the order of what is due. Its rows are written in
 * the transactions that open and end the engine's tasks, and are read instead of them.
 */
package org.suqiu.process.worklist;
