package org.suqiu.identity;

/** A keeper with a key of its own. */
public final class SecretKeeperFixture {

    private SecretKeeperFixture() {}

    public static SecretKeeper loaded() {
        System.setProperty("suqiu.secret", "dGVzdHMtaGF2ZS1hLWtleS1vZi10aGVpci1vd24tb2YtMzI=");
        try {
            var keeper = new SecretKeeper();
            keeper.load();
            return keeper;
        } finally {
            System.clearProperty("suqiu.secret");
        }
    }
}
