package org.suqiu.papers.form;

import org.suqiu.law.Purpose;

/** Sentences that several letters about a complaint share. */
final class Complaint {

    private Complaint() {}

    static String received(Material material, String matter) {
        return Wording.say(
                "complaint.received",
                Wording.day(material.caseFile().receivedOn()),
                material.respondent(),
                matter.isEmpty() ? "" : Wording.say("complaint.matter", matter),
                material.number());
    }

    /** Between whom the dispute is. */
    static String dispute(Material material) {
        return Wording.say("complaint.dispute", material.filer(), material.respondent(), material.number());
    }

    static String both(Material material) {
        return Wording.say("complaint.both", material.filer(), material.respondent());
    }

    static String contact(Material material) {
        String handler = material.names().person(material.caseFile().handler());
        String phone = material.office().phone();
        return handler.isEmpty() ? Wording.say("contact.office", phone) : Wording.say("contact", handler, phone);
    }

    /** 消保法, Art. 39; empty where the pack names no other remedies. */
    static String remedies(Material material) {
        return material.law()
                .remedies()
                .map(remedies -> Wording.say("remedies", remedies.legalBasis(true), remedies.text(true)))
                .orElse("");
    }

    /** Civil suit and arbitration stay open (Order 121, Art. 25). */
    static String otherWays(Material material) {
        return material.law()
                .remedies()
                .map(remedies -> Wording.say(
                        "other-ways",
                        material.article(Purpose.OTHER_WAYS)
                                .map(article -> Wording.say("and", article, remedies.legalBasis(true)))
                                .orElse(remedies.legalBasis(true))))
                .orElse("");
    }
}
