/**
 * What is counted, by which definition, for which county and day. Every counted thing becomes a dated row in the transaction
 * in which it happens ({@link org.suqiu.statistics.CountedEvent}); every figure is a sum of such rows, so that two prints of
 * the same period are the same. Reads cases, changes none; nobody imports this package but the print-outs' edge.
 */
package org.suqiu.statistics;
