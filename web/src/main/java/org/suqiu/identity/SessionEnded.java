package org.suqiu.identity;

record SessionEnded(String tokenHash) {}
