package org.suqiu.papers.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suqiu.reports.OfficialPaper;
import org.suqiu.reports.Passage;
import org.suqiu.rules.Problems;

/** What a form says about a case, from its title to the line where it is signed for. */
public final class PaperText {

    private static final int LONGEST = 8000;
    private static final Map<PaperForm, FormText> TEXTS = texts();

    private final PaperForm form;
    private final FormText text;
    private final Material material;

    public PaperText(PaperForm form, Material material) {
        this.form = form;
        this.material = material;
        text = TEXTS.get(form);
    }

    public static List<FormField> fields(PaperForm form) {
        return TEXTS.get(form).fields();
    }

    /** The drafted words, and over them what the handler wrote. */
    public Fields fields(Map<String, String> written) {
        return Fields.of(text.draft(material), written);
    }

    /** @throws org.suqiu.rules.InvalidInput for a field that the form does not have, and for what cannot stand in one */
    public static void check(PaperForm form, Map<String, String> written) {
        var problems = new Problems();
        written.forEach((name, value) -> fields(form).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        field -> check(field, value, problems),
                        () -> problems.add("/fields/" + name, "unknown-field", name)));
        problems.throwIfAny();
    }

    private static void check(FormField field, String value, Problems problems) {
        String pointer = "/fields/" + field.name();
        problems.limit(value, LONGEST, pointer);
        if (field.type() == FormField.Type.DAY && value != null && !value.isBlank() && !Days.isDay(value)) {
            problems.add(pointer, "date");
        }
    }

    /** @throws org.suqiu.rules.InvalidInput while something that the law wants does not stand in the fields */
    public void requireComplete(Fields fields) {
        var problems = new Problems();
        text.check(material, fields, problems);
        problems.throwIfAny();
    }

    /** @param number null for a draft, which says that it is one */
    public OfficialPaper paper(Fields fields, PaperNumber number, boolean redHead) {
        var letter = new Letter();
        String signedBy = text.signedBy(material);
        if (redHead && signedBy != null) {
            letter.add(Passage.redHead(signedBy));
        }
        letter.add(Passage.title(title())).add(Passage.number(PaperNumber.text(number)));
        text.passages(material, fields).forEach(letter::add);
        if (signedBy != null) {
            letter.add(Passage.signature(signedBy, Wording.say("seal"), Wording.day(madeOn(number))));
        }
        if (text.isServed()) {
            letter.add(Passage.service(Wording.say("service")));
        }
        return new OfficialPaper(title(), number == null ? Wording.say("draft") : null, letter.passages());
    }

    private LocalDate madeOn(PaperNumber number) {
        return number == null ? null : text.madeOn(material);
    }

    private String title() {
        return Titles.in(Locale.SIMPLIFIED_CHINESE).of(form);
    }

    private static Map<PaperForm, FormText> texts() {
        Map<PaperForm, FormText> texts = new EnumMap<>(PaperForm.class);
        texts.put(PaperForm.COMPLAINT_REGISTRATION, new RegistrationText());
        texts.put(PaperForm.REPORT_REGISTRATION, new RegistrationText());
        texts.put(PaperForm.DISPATCH_NOTICE, new DispatchNoticeText());
        texts.put(PaperForm.IDENTITY_DEMAND, new IdentityDemandText());
        texts.put(PaperForm.ACCEPTANCE, new AcceptanceText());
        texts.put(PaperForm.REFUSAL, new RefusalText());
        texts.put(PaperForm.MEDIATION_NOTICE, new MediationNoticeText());
        texts.put(PaperForm.TERMINATION, new TerminationText());
        texts.put(PaperForm.MEDIATION_DOCUMENT, new MediationDocumentText());
        texts.put(PaperForm.REPORT_RESULT, new ReportResultText());
        return texts;
    }
}
