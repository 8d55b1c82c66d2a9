package org.suqiu.papers.form;

import static org.suqiu.papers.form.MaterialFixture.AGENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Receipt;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Representation;
import org.suqiu.casefile.Request;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.MediationFixture;
import org.suqiu.mediation.Result;

/** The least and the most that the front door lets in, as every form has to cope with it. */
enum PaperCases {
    FEW_DATA(
            new PartyDetails(null, "13912345678", null, null, null, null),
            Respondent.UNKNOWN,
            Subject.UNKNOWN,
            new Incident(null, null, null, "滴灌带破裂"),
            Request.NONE,
            Consents.NONE,
            Representation.NONE,
            MediationFixture.agreed(null, null, null)),
    AS_MUCH_AS_CAN_BE(
            new PartyDetails(
                    "阿卜杜热合曼·阿卜力克木·买买提吐尔逊江·穆罕默德艾力·库尔班尼亚孜",
                    "13912345678",
                    "abdurahman.abdulkirim.mamattursunjan.muhammatali@mail.tacheng.example.cn",
                    IdType.HK_MACAO_PERMIT,
                    "H12345678",
                    "新疆维吾尔自治区塔城地区和布克赛尔蒙古自治县和什托洛盖镇察和特社区建设路一百二十八号阳光家园小区七号楼三单元一千二百零二室"),
            new Respondent(
                    "塔城地区绿洲现代农业生产资料连锁经营有限责任公司第七分公司和平街道文化路直营店",
                    "91654201MA77ABCDE5",
                    "新疆维吾尔自治区塔城地区塔城市和平街道文化路与光明路交叉口东北角农业生产资料综合批发市场三层三百一十二号至三百一十八号",
                    "654201",
                    "0901-6222315",
                    "云上丝路跨境农资电子商务综合服务平台（塔城）有限责任公司",
                    "654201"),
            new Subject("farm-inputs", "quality", "product-quality", "内镶贴片式滴灌带（十六毫米，壁厚零点一八毫米，滴头间距三十厘米，每卷二千米）"),
            new Incident(
                    CaseFileFixture.DAY,
                    "塔城市阿西尔达斡尔民族乡下喀浪古尔村三组棉田",
                    "654201",
                    "滴灌带铺设三天后多处破裂，棉苗缺水枯死，多次联系商家均被拒绝退换。".repeat(60)),
            new Request(List.of(Remedy.values()), 99_999_999_999L),
            new Consents(true, true),
            new Representation(many(), AGENT),
            MediationFixture.agreed(99_999_999_999L, 12_345_678_900L, LocalDate.of(2026, 12, 31)));

    private final PartyDetails party;
    private final Respondent respondent;
    private final Subject subject;
    private final Incident incident;
    private final Request request;
    private final Consents consents;
    private final Representation representation;
    private final Mediation agreed;

    PaperCases(
            PartyDetails party,
            Respondent respondent,
            Subject subject,
            Incident incident,
            Request request,
            Consents consents,
            Representation representation,
            Mediation agreed) {
        this.party = party;
        this.respondent = respondent;
        this.subject = subject;
        this.incident = incident;
        this.request = request;
        this.consents = consents;
        this.representation = representation;
        this.agreed = agreed;
    }

    private static List<JointComplainant> many() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(place -> MaterialFixture.joining("共同投诉人吐尔逊古丽·买买提第" + place, place == 1))
                .toList();
    }

    /** At the moment at which the form is written. */
    Material of(PaperForm form) {
        return switch (form) {
            case REPORT_REGISTRATION, REPORT_RESULT -> report();
            case COMPLAINT_REGISTRATION, DISPATCH_NOTICE, IDENTITY_DEMAND ->
                complaint(null, MaterialFixture.awaitingAcceptance());
            case ACCEPTANCE, MEDIATION_NOTICE -> complaint(null, MaterialFixture.accepted(MaterialFixture.LAW));
            case REFUSAL -> complaint(Outcome.REFUSED, MaterialFixture.refused(MaterialFixture.LAW, "16-3"));
            case TERMINATION ->
                complaint(Outcome.TERMINATED, MaterialFixture.mediated(MaterialFixture.LAW, Result.TERMINATED, "23-5"));
            case MEDIATION_DOCUMENT -> agreed();
        };
    }

    private Material agreed() {
        return MaterialFixture.of(
                caseFile(Kind.COMPLAINT, Outcome.AGREED), complainants(), MaterialFixture.LAW, null, agreed);
    }

    private Material complaint(Outcome outcome, Material standing) {
        return MaterialFixture.of(
                caseFile(Kind.COMPLAINT, outcome),
                complainants(),
                MaterialFixture.LAW,
                standing.acceptance(),
                standing.mediation());
    }

    private Material report() {
        return MaterialFixture.of(
                caseFile(Kind.VIOLATION_REPORT, Outcome.NOT_FILED),
                Complainants.alone(party),
                MaterialFixture.LAW,
                null,
                null);
    }

    private Complainants complainants() {
        return new Complainants(party, representation);
    }

    private CaseFile caseFile(Kind kind, Outcome outcome) {
        CaseFile caseFile = CaseFileFixture.placed(new CaseFile(new Receipt(
                CaseFileFixture.NUMBER,
                kind,
                Channel.PHONE,
                "12345",
                CaseFileFixture.noon(CaseFileFixture.DAY),
                "agent",
                subject,
                respondent,
                incident,
                request,
                consents,
                List.of())));
        if (outcome != null) {
            caseFile.close(outcome, CaseFileFixture.noon(MaterialFixture.TODAY), null);
        }
        return caseFile;
    }

    /** What everybody has to find on a paper that names it, in full. */
    List<String> names() {
        return Stream.of(party.name(), respondent.name())
                .filter(Objects::nonNull)
                .toList();
    }
}
