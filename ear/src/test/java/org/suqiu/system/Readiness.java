package org.suqiu.system;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether a server takes requests: connection refused and 503 both mean "not yet". */
final class Readiness {

    private Readiness() {}

    static boolean of(URI address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
