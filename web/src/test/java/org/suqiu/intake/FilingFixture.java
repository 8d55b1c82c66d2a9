package org.suqiu.intake;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Representation;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.rules.Problem;

/** Filings, complete and less so. */
final class FilingFixture {

    static final PartyDetails GULNAR = new PartyDetails("古丽娜尔·买买提", "13912345678", null, null, null, "塔城市和平街道");
    static final Respondent SHOP = new Respondent("绿洲农资经营部", null, "塔城市文化路12号", "654201", null, null, null);
    static final Incident FACTS = new Incident(null, null, null, "滴灌带铺设三天后多处破裂，商家拒绝退换。");

    /** One upload waits, under the name {@code waiting}. */
    static final Uploads UPLOADS = new Uploads() {
        @Override
        public List<Problem> problems(List<String> ids) {
            return ids.stream()
                    .filter(id -> !isWaiting(id))
                    .map(id -> new Problem("/attachments/" + ids.indexOf(id), "unknown-upload"))
                    .toList();
        }

        @Override
        public boolean isWaiting(String id) {
            return "waiting".equals(id);
        }
    };

    Kind kind = Kind.COMPLAINT;
    Channel channel = Channel.WEB;
    OffsetDateTime receivedAt;
    PartyDetails party = GULNAR;
    Respondent respondent = SHOP;
    Subject subject = new Subject("farm-inputs", "quality", null, "滴灌带");
    Incident incident = FACTS;
    List<Remedy> remedies = List.of(Remedy.REFUND);
    BigDecimal amount = new BigDecimal("1280.00");
    String answer;
    Representation representation = Representation.NONE;
    List<String> attachments = List.of();

    static FilingFixture onTheWeb() {
        return new FilingFixture();
    }

    static FilingFixture byPhone() {
        var fixture = new FilingFixture();
        fixture.channel = Channel.PHONE;
        return fixture;
    }

    FilingFixture withId(String number) {
        party = new PartyDetails(
                party.name(), party.phone(), party.email(), IdType.RESIDENT_ID, number, party.address());
        return this;
    }

    FilingFixture by(PartyDetails other) {
        party = other;
        return this;
    }

    FilingFixture against(Respondent other) {
        respondent = other;
        return this;
    }

    FilingFixture saying(String facts) {
        incident = new Incident(incident.occurredOn(), null, null, facts);
        return this;
    }

    FilingFixture asking(String yuan) {
        amount = new BigDecimal(yuan);
        return this;
    }

    FilingFixture about(Subject other) {
        subject = other;
        return this;
    }

    FilingFixture of(Kind other) {
        kind = other;
        return this;
    }

    FilingFixture receivedAt(String moment) {
        receivedAt = OffsetDateTime.parse(moment);
        return this;
    }

    Filing filing() {
        return new Filing(
                kind,
                channel,
                null,
                receivedAt,
                party,
                "/complainant",
                respondent,
                subject,
                incident,
                remedies,
                amount,
                Consents.NONE,
                attachments,
                answer,
                representation);
    }

    FilingFixture with(Representation others) {
        representation = others;
        return this;
    }

    FilingFixture attaching(String... ids) {
        attachments = List.of(ids);
        return this;
    }
}
