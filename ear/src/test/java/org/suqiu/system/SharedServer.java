package org.suqiu.system;

/** One server with demo data for all tests that neither kill it nor move its clock. */
final class SharedServer {

    private static Server started;

    private SharedServer() {}

    static synchronized Server get() {
        if (started == null) {
            Server server = Server.withDemoData("shared");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            started = server.start();
        }
        return started;
    }
}
