package org.suqiu.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.Step;
import org.suqiu.rules.RuleViolation;

/** Cases whose limits run, and what is done to them. */
final class LimitCases {

    static final LocalDate MAY_6 = LocalDate.of(2026, 5, 6);
    static final LocalDate MAY_22 = LocalDate.of(2026, 5, 22);

    private LimitCases() {}

    static LimitOffice inMediation(String lawPack, LocalDate accepted) {
        CaseFile caseFile = CaseFileFixture.received();
        caseFile.placeWith(CaseFileFixture.tacheng(), "respondent-county", lawPack, true);
        caseFile.accept();
        LimitOffice office = LimitOffice.with(caseFile);
        office.deadlineDesk.onAccepted(new ComplaintAccepted(caseFile, accepted));
        return office;
    }

    static LimitOffice inVerification() {
        CaseFile report = inVerificationCase();
        LimitOffice office = LimitOffice.with(report);
        begin(office, report, Step.VERIFICATION, MAY_22);
        return office;
    }

    static CaseFile inVerificationCase() {
        return CaseFileFixture.placed(CaseFileFixture.violationReport());
    }

    static void begin(LimitOffice office, CaseFile caseFile, Step step, LocalDate from) {
        office.entityManager.flush();
        office.limitDesk.onBegins(new LimitBegins(caseFile, step, from));
    }

    static void set(LimitOffice office, CaseFile caseFile, Step step, LocalDate dueOn) {
        office.limitDesk.onSet(new LimitSet(caseFile, step, CaseFileFixture.DAY, dueOn, "督办", "Order"));
    }

    static void assertRefused(ThrowingCallable action, String code) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
