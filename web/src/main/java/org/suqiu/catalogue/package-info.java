/**
 * The words a case is described with: categories (a tree of two levels, a case carries a leaf), issues, suspected acts
 * and sources. Data that an administrator changes; known by code and by Chinese name.
 */
package org.suqiu.catalogue;
