/**
 * One matter brought to the hotline, from receipt to closure: what it is about, where it stands, who has it, and what
 * happened to it. Every change of stage goes through {@link org.suqiu.casefile.CaseFile}. The work features meet here and
 * by the events of this package; how each step is done is theirs.
 */
package org.suqiu.casefile;
