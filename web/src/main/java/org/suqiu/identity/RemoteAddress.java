package org.suqiu.identity;

/** Where the present request comes from, as far as the network says. */
public interface RemoteAddress {

    String value();
}
