package org.suqiu.http;

/** An address of the staff console. */
record ConsoleAddress(String path) {

    static final String FOLDER = "/console/";
    static final String PAGE = FOLDER + "index.html";

    private static final String ASSETS = FOLDER + "assets/";

    /** Only files have a name with a dot; no page of the console does. */
    boolean isFile() {
        return path.startsWith(ASSETS) || path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    /** {@code /console} without the slash, from which relative addresses would lead astray. */
    boolean isOutsideFolder() {
        return !path.startsWith(FOLDER);
    }

    /** Assets carry a fingerprint in their names and never change; the page that names them is asked for each time. */
    String cacheControl() {
        return path.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
