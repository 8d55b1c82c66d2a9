/** Real databases for the tests of single features. */
package org.suqiu.slice;
