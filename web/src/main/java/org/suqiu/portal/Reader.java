package org.suqiu.portal;

/**
 * For whom a page is written.
 *
 * @param path where the reader is, for the switches that lead to the same page
 */
record Reader(PageLanguage language, PageLook look, String path) {}
