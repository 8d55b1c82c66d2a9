package org.suqiu.identity;

/** Rights, password or state of a member of staff are not what they were. */
public record StaffChanged(String username) {}
