package org.suqiu.portal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.Remedy;
import org.suqiu.papers.TrackingCode;
import org.suqiu.portal.DueDateView.LedgerLine;
import org.suqiu.portal.FilersView.DemandLine;
import org.suqiu.portal.FilersView.PaperLine;
import org.suqiu.portal.FilersView.RatingLine;
import org.suqiu.portal.StageView.Progress;

/** Every page with something on it. */
final class PageModels {

    private static final List<Choice> CHOICES = List.of(new Choice("quality", "质量", ""), new Choice("price", "价格", ""));

    private PageModels() {}

    static PageContent form(FilingForm form, Entries entries, FieldError... errors) {
        return PageContent.of(form.template())
                .with("form", form)
                .with("entries", entries)
                .with("repeatKey", "3f0c")
                .with("uploads", List.of())
                .with("errors", List.of(errors))
                .with("home", true)
                .with("phones", phones())
                .with("counties", List.of(new Choice("654201", "塔城市", "")))
                .with("categories", List.of(new ChoiceGroup("商品", List.of(new Choice("farm-inputs", "农资", "化肥")))))
                .with("issues", CHOICES)
                .with("suspectedActs", CHOICES)
                .with("remedies", Arrays.asList(Remedy.values()))
                .with("today", "2026-11-22");
    }

    static Entries entered(String field, String... values) {
        return new Entries(Map.of(field, List.of(values)));
    }

    static PageContent receipt(FilingForm form) {
        var due = new ReceiptView.DueView("ACCEPTANCE", "2026年12月1日", true, "第十五条");
        var receipt = new ReceiptView("654201-20261122-0001", "K7QM-2XPA", "11:00", tacheng(), due, "编号：1 查询码：2");
        return PageContent.of("receipt")
                .with("receipt", receipt)
                .with("square", TrackingCode.svg("https://tousu.example/tracking?number=654201-20261122-0001"))
                .with("kind", form.kind().name());
    }

    static PageContent tracked() {
        return tracked("tracked", Entries.NONE);
    }

    static PageContent withdrawal(Entries entries, FieldError... errors) {
        return tracked("withdrawal", entries, errors);
    }

    static PageContent tracked(String template, Entries entries, FieldError... errors) {
        var ledger = List.of(new LedgerLine("5月27日", null, "古尔邦节"), new LedgerLine("5月28日", 1, "计入"));
        return PageContent.of(template)
                .with("entries", entries)
                .with("errors", List.of(errors))
                .with("repeatKey", "3f0c")
                .with("uploads", List.of())
                .with("filer", filer("supplements", "withdrawal", "rating", "review"))
                .with(
                        "tracked",
                        new TrackedView(
                                "654201-20261122-0001",
                                "COMPLAINT",
                                "11:00",
                                tacheng(),
                                "REFUSED",
                                Arrays.stream(Progress.values())
                                        .map(progress -> new StageView("DECISION", progress, null))
                                        .toList(),
                                List.of(new DueDateView(
                                        "ACCEPTANCE", "12月1日", true, "第十五条", "7个工作日", null, true, ledger, "CN 2026/1")),
                                new RefusalView("超过三年", "第十六条第四项", "<b>无小票</b>"),
                                null,
                                List.of(
                                        new MessageView(Instant.EPOCH, "11:00", "已收到。", false),
                                        new MessageView(Instant.EPOCH, "12:00", "<b>补充小票</b>", true))));
    }

    /** With all that a case can have, and these things to do. */
    static FilersView filer(String... possible) {
        return new FilersView(
                List.of(new DemandLine("MATERIAL", "请提供<b>小票</b>", "2026年12月1日", true)),
                List.of(new PaperLine("7", "投诉受理决定书", "〔2026〕第1号", "2026年11月22日")),
                new EndingView(
                        "AGREED",
                        "双方和解",
                        "第二十三条第一项",
                        "1280.00",
                        "900.00",
                        "80.00",
                        "12月5日",
                        "500.00",
                        "780.00",
                        List.of("12月6日")),
                new ReviewView("12月7日", "<b>没退</b>", "12月28日", "RESUME", "12月10日", "<b>恢复</b>"),
                new RatingLine(2, false),
                "15个工作日",
                List.of(possible));
    }

    static FilersView nothing(String... possible) {
        return new FilersView(List.of(), List.of(), null, null, null, null, List.of(possible));
    }

    static PageContent help() {
        return PageContent.of("help").with("phones", phones());
    }

    private static List<PhoneLine> phones() {
        return List.of(new PhoneLine("0901-12315", List.of("塔城市市场监督管理局", "额敏县市场监督管理局")));
    }

    private static OfficePhone tacheng() {
        return new OfficePhone("塔城市市场监督管理局", "0901-12315");
    }
}
