/**
 * The complainant takes the matter back, at any time before it is closed: before a decision the case ends undecided, in
 * mediation the mediation ends on that ground (Order 121, Art. 23(1)(1); Order 20, Art. 21(1)(1)), which is mediation's own
 * business. A violation report cannot be taken back: what it points out goes on being true.
 */
package org.suqiu.withdrawal;
