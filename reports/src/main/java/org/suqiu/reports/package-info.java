/**
 * Print-outs for managers: rows in, bytes out. Knows no entity, no database and no user; compiles no template at run
 * time. Every derived figure (rates, changes, sums in 万元) is computed here, from counts and fen.
 */
package org.suqiu.reports;
