package org.suqiu.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/** Finds room for a server beside those that run already. */
final class FreePorts {

    /** HTTP, management, and the two of transaction recovery. */
    private static final int[] USED = {8080, 9990, 4712, 4713};

    /** Browsers refuse port 10080, which an old mail program used. */
    private static final int REFUSED_BY_BROWSERS = 10_080 - 8_080;

    private FreePorts() {}

    static int offset() {
        return new Random()
                .ints(1_000, 20_000)
                .filter(offset -> offset != REFUSED_BY_BROWSERS)
                .filter(offset -> IntStream.of(USED).allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
