package org.suqiu.interchange;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Kind;
import org.suqiu.mediation.Result;

/** What stands for each code in Chinese: the words of this system, the shown one first, and those of other platforms. */
final class ChineseWords {

    private static final Map<Object, List<String>> BY_CODE = Map.ofEntries(
            entry(Kind.COMPLAINT, List.of("投诉")),
            entry(Kind.VIOLATION_REPORT, List.of("举报")),
            entry(Kind.ENQUIRY, List.of("咨询")),
            entry(Channel.WEB, List.of("网上", "网站", "互联网")),
            entry(Channel.PHONE, List.of("电话")),
            entry(Channel.COUNTER, List.of("窗口")),
            entry(Channel.LETTER, List.of("信函", "来信")),
            entry(Channel.TRANSFER, List.of("转办")),
            entry(AcceptanceWord.ACCEPTED, List.of("受理")),
            entry(AcceptanceWord.REFUSED, List.of("不予受理")),
            entry(Result.AGREED, List.of("达成调解协议")),
            entry(Result.SETTLED, List.of("自行和解", "双方自行和解")),
            entry(Result.FAILED, List.of("未达成协议", "未达成调解协议", "未达成一致", "调解不成", "其他")),
            entry(Result.TERMINATED, List.of("终止调解", "撤回", "联系不到当事人")),
            entry(VerificationWord.FILED, List.of("立案", "予以立案")),
            entry(VerificationWord.NOT_FILED, List.of("不予立案")),
            entry(true, List.of("是")),
            entry(false, List.of("否")));

    private ChineseWords() {}

    static List<String> of(Object code) {
        return BY_CODE.get(code);
    }
}
