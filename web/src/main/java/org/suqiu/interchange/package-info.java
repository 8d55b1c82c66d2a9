/**
 * The history of another platform, brought in as one CSV file: checked in full, then switched in at once or not at all.
 * Rows count on their own dates; open ones enter the procedure where they stand, and none is ended by coming in. An import
 * links and merges nothing.
 */
package org.suqiu.interchange;
