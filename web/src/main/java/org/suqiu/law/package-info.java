/**
 * The law as data: packs of time limits, statutory grounds and remedies, each with the regime and the period it applies in.
 * A case runs under the pack of its office's regime on the day of receipt; that is policy, the rules have none for
 * transition. Market supervision: SAMR Orders 20 and 121. Knows no case; counting is {@code calendar}'s.
 */
package org.suqiu.law;
