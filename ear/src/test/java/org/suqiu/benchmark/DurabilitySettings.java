package org.suqiu.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the database server itself says about how it keeps what it was told. */
final class DurabilitySettings {

    private DurabilitySettings() {}

    static Map<String, String> of(Database database) {
        Map<String, String> settings = new LinkedHashMap<>();
        database.rows("select name, setting from pg_settings where name in ('server_version', 'fsync',"
                        + " 'synchronous_commit', 'full_page_writes', 'shared_buffers') order by name")
                .forEach(row -> settings.put(
                        row.get("name").toString(), row.get("setting").toString()));
        return settings;
    }
}
