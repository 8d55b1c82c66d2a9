/**
 * What the ten official forms and the case sheet say: drafted from the case, in the words of the office, each legal sentence
 * with the article of the case's own law pack. Knows no drafts, numbers or files.
 */
package org.suqiu.papers.form;
