package org.suqiu.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.function.Function;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Respondent;
import org.suqiu.rules.Money;

/** Fills a case's document. */
class CaseDocumentWriter implements TypeBridge<CaseFile> {

    private final CaseDocument.Places places;
    private final Function<CaseFile, Surroundings> surroundings;

    CaseDocumentWriter(CaseDocument.Places places, Function<CaseFile, Surroundings> surroundings) {
        this.places = places;
        this.surroundings = surroundings;
    }

    @Override
    public void write(DocumentElement target, CaseFile caseFile, TypeBridgeWriteContext context) {
        Surroundings around = surroundings.apply(caseFile);
        var document = new Filling(target);
        document.days(caseFile, around);
        document.codes(caseFile);
        document.respondent(caseFile.respondent());
        document.texts(caseFile, around);
        document.all(Fields.PERSONAL, around.personal());
    }

    /** One document while it is filled. */
    private final class Filling {

        private final DocumentElement target;

        Filling(DocumentElement target) {
            this.target = target;
        }

        void days(CaseFile caseFile, Surroundings around) {
            target.addValue(places.days.get(Fields.VERSION), caseFile.version());
            target.addValue(places.receivedAt, caseFile.receivedAt().toEpochMilli());
            day(Fields.RECEIVED_DAY, caseFile.receivedOn());
            if (caseFile.isOpen()) {
                day(Fields.DUE_DAY, around.dueOn());
                day(Fields.AMBER_DAY, around.amberOn());
            }
        }

        void codes(CaseFile caseFile) {
            word(Fields.NUMBER, caseFile.number());
            word(
                    Fields.NUMBER_BACKWARDS,
                    new StringBuilder(caseFile.number()).reverse().toString());
            word(Fields.KIND, caseFile.kind().name());
            word(Fields.STAGE, caseFile.stage().name());
            word(Fields.OFFICE, caseFile.officeCode() == null ? Fields.NOWHERE : caseFile.officeCode());
            word(Fields.HANDLER, caseFile.handler());
            word(Fields.COUNTY, caseFile.countyCode());
            word(Fields.CATEGORY, caseFile.subject().category());
            word(Fields.ISSUE, caseFile.subject().issue());
            word(Fields.CHANNEL, caseFile.channel().name());
            word(Fields.SOURCE, caseFile.source());
            word(Fields.MONTH, YearMonth.from(caseFile.receivedOn()).toString());
            Long fen = caseFile.request().amountFen();
            word(Fields.AMOUNT_BAND, AmountBand.of(fen));
            word(Fields.AMOUNT, fen == null ? null : Money.yuan(fen));
        }

        void respondent(Respondent respondent) {
            word(Fields.RESPONDENT, respondent.name());
            word(Fields.RESPONDENT_KEY, TypedText.key(respondent.name()));
            word(Fields.CREDIT_CODE, TypedText.key(respondent.creditCode()));
            all(Fields.RESPONDENT_PHONE, PhoneNumber.ofBusiness(respondent.phone()));
            word(Fields.ADDRESS, respondent.address());
            word(Fields.PLATFORM, respondent.platformName());
            all(Fields.SPELLING, Pinyin.spellings(respondent.name()));
        }

        void texts(CaseFile caseFile, Surroundings around) {
            word(Fields.PRODUCT, caseFile.subject().product());
            all(Fields.SUBJECT, around.subject());
            word(Fields.FACTS, caseFile.incident().facts());
            word(Fields.PLACE, caseFile.incident().place());
            word(Fields.DECISIONS, caseFile.answer());
            all(Fields.DECISIONS, around.decisions());
            all(Fields.NOTES, around.notes());
        }

        private void word(String field, String value) {
            if (value != null && !value.isBlank()) {
                target.addValue(places.words.get(field), value);
            }
        }

        void all(String field, Collection<String> values) {
            values.forEach(value -> word(field, value));
        }

        private void day(String field, LocalDate day) {
            if (day != null) {
                target.addValue(places.days.get(field), Math.toIntExact(day.toEpochDay()));
            }
        }
    }
}
