package org.suqiu.portal;

import java.util.List;
import java.util.Optional;

/** Three questions for those who do not know where their matter belongs, and where the answers lead. */
final class Signpost {

    static final String ABOUT = "about";
    static final String WANTED = "wanted";
    static final String PURPOSE = "purpose";

    static final List<String> ABOUTS = List.of("business", "wages", "tax", "private", "crime");
    static final List<String> WANTEDS = List.of("redress", "punishment", "answer");
    static final List<String> PURPOSES = List.of("living", "farming", "trade");

    private Signpost() {}

    /** @return nothing until the questions are answered as far as they matter */
    static Optional<Way> way(Entries answers) {
        return switch (answers.text(ABOUT)) {
            case "wages" -> Optional.of(Way.LABOUR);
            case "tax" -> Optional.of(Way.TAX);
            case "private" -> Optional.of(Way.COURT);
            case "crime" -> Optional.of(Way.POLICE);
            case "business" -> ofBusiness(answers);
            default -> Optional.empty();
        };
    }

    private static Optional<Way> ofBusiness(Entries answers) {
        return switch (answers.text(WANTED)) {
            case "punishment" -> Optional.of(Way.REPORT);
            case "answer" -> Optional.of(Way.CALL);
            case "redress" -> redress(answers.text(PURPOSE));
            default -> Optional.empty();
        };
    }

    /** Complaints are for what is bought for living (Order 121, Art. 16) and for farm inputs (消保法, Art. 62). */
    private static Optional<Way> redress(String purpose) {
        return switch (purpose) {
            case "living", "farming" -> Optional.of(Way.COMPLAINT);
            case "trade" -> Optional.of(Way.COURT);
            default -> Optional.empty();
        };
    }
}
