/**
 * How pressing a case is beside its due date: set by hand, or at once by words in the facts of a filing, such as 食物中毒. A
 * word only proposes: whoever works on the case can set it back. No limit depends on it.
 */
package org.suqiu.priority;
