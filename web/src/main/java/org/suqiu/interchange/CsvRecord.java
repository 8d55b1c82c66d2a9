package org.suqiu.interchange;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param fault the code of what is wrong with its quotes; null for a record that could be read
 */
record CsvRecord(List<String> fields, String fault) {

    boolean isFaulty() {
        return fault != null;
    }
}
