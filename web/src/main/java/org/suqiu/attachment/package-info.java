/**
 * Files that belong to a case: uploaded first, without a case, under a name that cannot be guessed; attached in the
 * transaction of whatever they come with; forgotten after a day when nothing claims them. Shown to those who see the parties,
 * and each look is recorded.
 */
package org.suqiu.attachment;
