package org.suqiu.process;

/** An administrator gave another routing table. */
record RoutingTableReplaced(int version) {}
