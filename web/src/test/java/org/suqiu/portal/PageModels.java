package org.suqiu.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.Remedy;
import org.suqiu.portal.DueDateView.LedgerLine;
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
        var receipt = new ReceiptView("654201-20261122-0001", "K7QM-2XPA", "11:00", tacheng(), due);
        return PageContent.of("receipt")
                .with("receipt", receipt)
                .with("kind", form.kind().name());
    }

    static PageContent tracked() {
        var ledger = List.of(new LedgerLine("5月27日", null, "古尔邦节"), new LedgerLine("5月28日", 1, "计入"));
        return PageContent.of("tracked")
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
                                List.of(new MessageView("11:00", "已收到。"))));
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
