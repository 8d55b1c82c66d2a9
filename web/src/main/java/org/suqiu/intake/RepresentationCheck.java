package org.suqiu.intake;

import static org.suqiu.intake.Words.isBlank;

import java.time.LocalDate;
import java.util.List;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.ProxyDetails;
import org.suqiu.rules.Problems;

/**
 * A joint complaint has two representatives (Order 121, Art. 12; Order 20, Art. 11); an agent shows the power of attorney with
 * matters, powers and term, and who he is (Art. 11; Order 20, Art. 10).
 *
 * @param receivedOn on which day the term must not have run out
 */
record RepresentationCheck(Filing filing, Uploads uploads, LocalDate receivedOn, Problems problems) {

    static final int MOST_JOINT = 50;
    static final int POWERS = 500;
    private static final String JOINT = "/jointComplainants";

    void check() {
        checkJoint(filing.representation().joint());
        if (filing.representation().proxy() != null) {
            checkProxy(filing.representation().proxy());
        }
    }

    private void checkJoint(List<JointComplainant> joint) {
        if (joint.isEmpty()) {
            return;
        }
        problems.when(filing.kind() != Kind.COMPLAINT, JOINT, "only-with-complaints");
        if (joint.size() > MOST_JOINT) {
            problems.add(JOINT, "too-many-joint", MOST_JOINT);
        }
        problems.when(!areRepresented(joint), JOINT, "two-representatives");
        for (int place = 0; place < Math.min(joint.size(), MOST_JOINT); place++) {
            checkOne(joint.get(place), JOINT + "/" + place);
        }
    }

    /** Two people speak for themselves; of more, two are chosen, and whoever files may be one of them. */
    private static boolean areRepresented(List<JointComplainant> joint) {
        long chosen = joint.stream().filter(JointComplainant::representative).count();
        return joint.size() == 1 || chosen == 1 || chosen == 2;
    }

    private void checkOne(JointComplainant joint, String pointer) {
        person(joint.name(), joint.phone(), pointer);
        problems.limit(joint.address(), FilingCheck.ADDRESS, pointer + "/address");
        problems.oneLine(joint.address(), pointer + "/address");
        identity(joint.idType(), joint.idNumber(), pointer);
    }

    private void checkProxy(ProxyDetails proxy) {
        String pointer = "/proxy";
        problems.when(filing.kind() != Kind.COMPLAINT, pointer, "only-with-complaints");
        person(proxy.name(), proxy.phone(), pointer);
        problems.require(proxy.idType() != null, pointer + "/idType")
                .require(proxy.idNumber(), pointer + "/idNumber")
                .require(proxy.matters(), POWERS, pointer + "/matters")
                .require(proxy.powers(), POWERS, pointer + "/powers")
                .require(proxy.validUntil() != null, pointer + "/validUntil");
        identity(proxy.idType(), proxy.idNumber(), pointer);
        boolean expired = proxy.validUntil() != null && proxy.validUntil().isBefore(receivedOn);
        problems.when(expired, pointer + "/validUntil", "power-has-expired");
        checkOriginal(proxy.attachment(), pointer + "/attachment");
    }

    /** Staff have the original in their hands; the public shows it. */
    private void checkOriginal(String attachment, String pointer) {
        if (isBlank(attachment)) {
            problems.require(!filing.isByThePublic(), pointer);
        } else {
            problems.when(!uploads.isWaiting(attachment), pointer, "unknown-upload");
        }
    }

    private void person(String name, String phone, String pointer) {
        problems.require(name, FilingCheck.NAME, pointer + "/name")
                .require(phone, pointer + "/phone")
                .when(!isBlank(phone) && !Words.isPhone(phone), pointer + "/phone", "phone");
        problems.oneLine(name, pointer + "/name");
    }

    private void identity(IdType type, String number, String pointer) {
        boolean wrong = type == IdType.RESIDENT_ID && !isBlank(number) && !ResidentId.isValid(number);
        problems.limit(number, 30, pointer + "/idNumber").when(wrong, pointer + "/idNumber", "id-number");
    }
}
