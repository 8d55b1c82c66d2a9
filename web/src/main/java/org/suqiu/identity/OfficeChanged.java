package org.suqiu.identity;

record OfficeChanged(String code) {}
