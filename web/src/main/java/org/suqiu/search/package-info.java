/**
 * Finding cases: what a person types, within what the person may see, and cases like a given one. The index is made of what
 * the tables say, after they say it, and is compared with them; it can be thrown away at any time. Violation reports lie in
 * a drawer of their own; personal data is there only as keyed hashes, to be found by who knows it exactly.
 */
package org.suqiu.search;
