package org.suqiu.demo;

/** Whether this installation shows invented data under a clock that can be moved; a production system never does. */
public final class DemoMode {

    private DemoMode() {}

    public static boolean isOn() {
        return Boolean.getBoolean("suqiu.demo");
    }
}
