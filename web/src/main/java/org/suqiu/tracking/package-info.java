/**
 * What the one who filed may see with number and access code: where the case stands, who has it, by when, why by then, and
 * what was told. Reads only.
 */
package org.suqiu.tracking;
