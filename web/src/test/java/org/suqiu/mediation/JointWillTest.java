package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.identity.Actor;
import org.suqiu.law.LawFixture;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.mediation.Consent.Statement;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JointWillTest {

    private static final CaseFile CASE = CaseFileFixture.inMediation();
    private static final Voices THREE = new Voices(List.of(joint(1, true), joint(2, false)));

    @Test
    void what_representatives_agreed_to_binds_nobody_who_was_not_asked_Art_12() {
        refuses(() -> where().requireFor(CASE, ended(Result.AGREED, null)));
        refuses(() -> where().requireFor(CASE, ended(Result.SETTLED, "23-1")));
        refuses(() -> where().requireFor(CASE, ended(Result.TERMINATED, "23-1")));
        passes(() -> where(agrees(2, ConsentTo.AGREEMENT)).requireFor(CASE, ended(Result.AGREED, null)));
    }

    @Test
    void a_mediation_that_comes_to_nothing_needs_nobodys_consent() {
        passes(() -> where().requireFor(CASE, ended(Result.FAILED, "23-3")));
        passes(() -> where().requireFor(CASE, ended(Result.TERMINATED, "23-2")));
    }

    @Test
    void who_gave_the_complaint_up_need_not_agree_to_a_settlement_but_to_an_agreement_Art_12() {
        JointWill will = where(agrees(1, ConsentTo.WITHDRAWAL), agrees(2, ConsentTo.WITHDRAWAL));

        assertThat(will.isAgreed(CASE)).isTrue();
        passes(() -> will.requireFor(CASE, ended(Result.SETTLED, "23-1")));
        refuses(() -> will.requireFor(CASE, ended(Result.AGREED, null)));
    }

    @Test
    void one_who_did_not_agree_keeps_the_complaint_of_all_Art_12() {
        assertThat(where(agrees(1, ConsentTo.WITHDRAWAL)).isAgreed(CASE)).isFalse();
    }

    private static JointWill where(Consent... recorded) {
        var will = new JointWill();
        will.consentDesk = new ConsentDesk() {
            @Override
            PartyConsents of(CaseFile caseFile) {
                return new PartyConsents(voices(caseFile), false, Arrays.asList(recorded));
            }

            @Override
            Voices voices(CaseFile caseFile) {
                return THREE;
            }
        };
        will.lawPacks = new LawPacks() {
            @Override
            public LawPack byCode(String code) {
                return LawFixture.order121();
            }
        };
        return will;
    }

    private static JointComplainant joint(long id, boolean representative) {
        return new JointComplainant(id, "巴合提古丽", "13912345679", null, null, null, representative);
    }

    private static Consent agrees(long joint, ConsentTo to) {
        return new Consent(NUMBER, new Statement(Side.COMPLAINANT, joint, to, true, DAY), Actor.SYSTEM, noon(DAY));
    }

    private static Conclusion ended(Result result, String ground) {
        return new Conclusion(result, ground, null, null);
    }

    private static void passes(ThrowingCallable act) {
        assertThatCode(act).doesNotThrowAnyException();
    }

    private static void refuses(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo("joint-consents-missing"));
    }
}
