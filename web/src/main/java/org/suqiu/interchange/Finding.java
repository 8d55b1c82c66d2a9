package org.suqiu.interchange;

import java.util.List;

/**
 * What is wrong, or looks wrong, in a file.
 *
 * @param row the record, counted from 1; 0 for the header and for the file as a whole
 * @param column its header; empty for a record as a whole
 * @param code its words are in this package's bundles
 * @param arguments what the words need
 */
record Finding(int row, String column, String code, List<String> arguments) {}
