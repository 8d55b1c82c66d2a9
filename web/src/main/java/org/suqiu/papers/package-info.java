/**
 * The official papers of a case: drafted when something happens or somebody asks, written on by the handler, and once issued
 * numbered without gaps and fixed, file and hash; how and when each was sent. What they say is {@code papers.form}'s.
 */
package org.suqiu.papers;
