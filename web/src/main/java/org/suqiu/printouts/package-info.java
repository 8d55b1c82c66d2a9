/** The print-outs that managers take away: figures put into the templates of the reports module, in the reader's language. */
package org.suqiu.printouts;
