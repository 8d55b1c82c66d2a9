package org.suqiu.process;

import java.util.List;

/** What the application asks a decision table, and what it reads from it. */
record TableShape(String key, List<String> inputs, List<String> outputs) {}
