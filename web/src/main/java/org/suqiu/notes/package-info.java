/**
 * What the people who deal with a case write for each other: read by those who work on it, and by an agent as far as it is
 * the agent's own. Kept apart from the record, which tells only that there is a note.
 */
package org.suqiu.notes;
