package org.suqiu.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Staff who look for something, each time for something else. */
record Searches(String name, Http reader, String path, List<String> bodies) implements Work {

    private static final List<String> TYPED = List.of(
            "滴灌带漏水",
            "冰箱 不制冷",
            "手机自动关机",
            "过期酸奶",
            "绿洲农资",
            "健身房关门",
            "二手车 里程表",
            "漏",
            "lznz",
            "hongda",
            "物业公司 多收费用",
            "棉花种子 不发芽",
            "\\\"买的羊肉缺斤短两\\\"",
            "电动车 -鼓包",
            "天山超市",
            "取暖费",
            "0017",
            "1280元",
            "顺达汽车修理厂 轮胎",
            "羽绒服开胶掉色怎么办");

    /** A page of hits with passages. */
    static Searches of(String who, Http reader) {
        return new Searches("search, " + who, reader, "/api/cases/search", bodies("{\"q\":\"%s\"}"));
    }

    /** The same with the counts beside it. */
    static Searches counted(String who, Http reader) {
        return new Searches(
                "search with counts, " + who, reader, "/api/cases/search", bodies("{\"q\":\"%s\",\"facets\":true}"));
    }

    /** What an agent is shown while a call is written down. */
    static Searches like(String who, Http reader) {
        return new Searches(
                "like cases, " + who,
                reader,
                "/api/cases/like",
                List.of(
                        "{\"phone\":\"13800000017\",\"respondent\":\"塔城绿洲农资经营部\",\"facts\":\"滴灌带用了三天就漏水，商家拒绝退换\"}",
                        "{\"phone\":\"13800000917\",\"respondent\":\"乌苏宏达电器商行\",\"facts\":\"冰箱买回来不制冷，修了三次没修好\"}"));
    }

    private static List<String> bodies(String body) {
        return TYPED.stream().map(body::formatted).toList();
    }

    @Override
    public Client client(int ordinal) {
        return () -> {
            String body = bodies.get(ThreadLocalRandom.current().nextInt(bodies.size()));
            reader.ask(path, body.getBytes(StandardCharsets.UTF_8));
        };
    }
}
