/**
 * How cases stand to each other: the same dispute filed again is joined to the earlier one while that is open; a report that
 * says the same again is not handled again, and new facts are merged (Order 121, Art. 35); mixed material is split; one
 * incident that hits many is seen as one. Nobody learns by a link of a case that they may not see.
 */
package org.suqiu.linkage;
