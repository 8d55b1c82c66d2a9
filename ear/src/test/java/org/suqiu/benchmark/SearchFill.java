package org.suqiu.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Multiplies imported cases in the database, each copy with a number, a day, a business and words of its own. */
record SearchFill(Database database) {

    private static final int COPIES_AT_ONCE = 50;

    private static final List<String> PLACES =
            List.of("塔城", "额敏", "乌苏", "沙湾", "裕民", "托里", "和布克赛尔", "文化路", "光明路", "团结街");
    private static final List<String> NAMES =
            List.of("绿洲", "天山", "金穗", "惠民", "宏达", "鑫隆", "好又多", "友好", "老马家", "顺达", "平安", "阳光", "丝路", "美家", "万家乐", "康泰");
    private static final List<String> TRADES =
            List.of("农资经营部", "电器商行", "通讯商行", "超市", "饭馆", "健身房", "汽车修理厂", "大药房", "物业公司", "旅行社", "家具城", "加油站");
    private static final List<String> GOODS = List.of(
            "滴灌带", "棉花种子", "复合肥", "冰箱", "洗衣机", "手机", "酸奶", "羊肉", "年卡", "二手车", "轮胎", "电动车", "宽带", "取暖费", "金项链", "羽绒服",
            "地板", "电梯", "液化气", "感冒药");
    private static final List<String> TROUBLES = List.of(
            "用了三天就漏水", "买回来不制冷", "自动关机", "已经过期", "缺斤短两", "发霉变质", "不发芽", "多收费用", "突然关门", "修了三次没修好", "与宣传不符", "开胶掉色",
            "起火冒烟", "送错地址", "丢失不赔", "电池鼓包", "里程表调过", "检测不合格");
    private static final List<String> WISHES =
            List.of("商家拒绝退换", "要求退货退款", "要求赔偿损失", "希望尽快处理", "多次协商无果", "老板态度很差", "有付款记录", "店家不开发票", "至今没有答复");

    /** As many copies of each case as are needed, so that there are {@code wanted} cases or a few more. */
    void fill(int wanted) {
        long originals = database.number("select count(*) from case_file");
        long copies = Math.max(0, wanted / originals);
        for (long first = 1; first < copies; first += COPIES_AT_ONCE) {
            database.run(insert(first, Math.min(copies - 1, first + COPIES_AT_ONCE - 1)));
        }
        database.run("vacuum analyze");
    }

    private String insert(long first, long last) {
        Map<String, String> own = own();
        List<String> columns =
                database
                        .rows("select column_name from information_schema.columns where table_name = 'case_file'")
                        .stream()
                        .map(row -> row.get("column_name").toString())
                        .toList();
        String values = columns.stream()
                .map(column -> own.getOrDefault(column, "c." + column))
                .collect(Collectors.joining(", "));
        return "insert into case_file (%s) select %s from case_file c, generate_series(%d, %d) copy where c.number not like '%%-C%%'"
                .formatted(String.join(", ", columns), values, first, last);
    }

    private static Map<String, String> own() {
        Map<String, String> own = new TreeMap<>();
        own.put("number", "c.number || '-C' || copy");
        own.put("respondent_name", any(PLACES) + " || " + any(NAMES) + " || " + any(TRADES));
        own.put("respondent_address", any(PLACES) + " || (copy % 200) || '号'");
        own.put("product", any(GOODS));
        own.put(
                "facts",
                any(PLACES) + " || '买的' || " + any(GOODS) + " || " + any(TROUBLES) + " || '，' || " + any(GOODS) + " || "
                        + any(TROUBLES) + " || '，' || " + any(WISHES) + " || '，' || " + any(WISHES) + " || '。'");
        own.put("received_on", "c.received_on - (copy % 900)::int");
        own.put("received_at", "c.received_at - make_interval(days => (copy % 900)::int)");
        return own;
    }

    /** Another one for each row. */
    private static String any(List<String> words) {
        String array = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(","));
        return "(array[%s])[1 + floor(random() * %d)::int]".formatted(array, words.size());
    }
}
