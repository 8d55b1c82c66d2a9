/**
 * The print-outs that managers take away: each is a manuscript, written from the figures in the reader's language, that the
 * reports module puts on paper. Computes nothing that the figures do not say.
 */
package org.suqiu.printouts;
