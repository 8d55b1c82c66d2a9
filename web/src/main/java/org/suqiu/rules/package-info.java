/**
 * How a wrong input and a wrong moment are named. Every refusal of the domain is one of these types; its words are in
 * the message bundles, in the language of the caller, and its HTTP status is decided in {@code http} alone.
 */
package org.suqiu.rules;
