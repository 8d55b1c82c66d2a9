package org.suqiu.reports;

/** What kind of case files a table is about; decides its columns. */
public enum Kind {
    COMPLAINT,
    VIOLATION_REPORT,
    ENQUIRY
}
