/**
 * What the one who filed may see and do with number and access code: where the case stands, who has it, by when, why by
 * then, what was told and what was asked for; supply what is missing, withdraw, rate, ask for a review. What follows from a
 * wish is the business of the feature that it concerns.
 */
package org.suqiu.tracking;
