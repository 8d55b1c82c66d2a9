package org.suqiu.notification;

import org.suqiu.casefile.Kind;

final class MessageFixture {

    private MessageFixture() {}

    static MessageTemplate decisionTemplate() {
        return new MessageTemplate(
                NoticeMatter.DECISION,
                Kind.COMPLAINT,
                new TemplateWords(
                        "COMPLAINT_DECIDED",
                        "您的投诉 {number} 已有决定",
                        "Your complaint {number} has been decided on",
                        "请凭编号 {number} 和查询码在“查询进度”中查看。",
                        "Please look up {number} with your access code."));
    }

    static Message decisionOn(String number) {
        return decisionTemplate().about(number, number + "-DECISION-EMAIL");
    }
}
