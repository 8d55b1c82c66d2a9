package org.suqiu.papers;

import java.util.List;
import java.util.Map;
import org.suqiu.papers.form.PaperNumber;

/** What becomes fixed when a paper is issued. */
record Issue(String officeCode, PaperNumber number, Map<String, String> fields, List<String> unprintable) {}
