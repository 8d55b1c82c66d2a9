package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.CatalogueEntry;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.identity.Offices;
import org.suqiu.identity.StaffMember;
import org.suqiu.identity.StaffMembers;

/** What the rows of a breakdown are called in the reader's language. */
@ApplicationScoped
public class RowNames {

    @Inject
    Offices offices;

    @Inject
    Catalogue catalogue;

    @Inject
    StaffMembers staffMembers;

    /** @param code null for the total, empty for what has none */
    public String of(By by, String code, Locale locale) {
        var words = ResourceBundle.getBundle("org.suqiu.statistics.rows", locale);
        if (code == null) {
            return words.getString("total");
        }
        if (code.isEmpty()) {
            return words.getString(by == By.COUNTY || by == By.OFFICE ? "unplaced" : "unknown");
        }
        String worded = by.name() + "." + code;
        return words.containsKey(worded)
                ? words.getString(worded)
                : known(by, code, !Locale.ENGLISH.equals(locale)).orElse(code);
    }

    private Optional<String> known(By by, String code, boolean chinese) {
        return switch (by) {
            case COUNTY ->
                offices.counties().stream()
                        .filter(county -> county.code().equals(code))
                        .findFirst()
                        .map(county -> county.name(chinese));
            case OFFICE -> offices.byCode(code).map(office -> office.name(chinese));
            case CATEGORY -> catalogue.category(code).map(category -> category.name(chinese));
            case ISSUE -> entry(Vocabulary.ISSUE, code).map(issue -> issue.name(chinese));
            case SOURCE -> entry(Vocabulary.SOURCE, code).map(source -> source.name(chinese));
            case HANDLER -> staffMembers.byUsername(code).map(StaffMember::name);
            case CHANNEL, KIND, MONTH, DAY, OUTCOME, AMOUNT -> Optional.empty();
        };
    }

    private Optional<CatalogueEntry> entry(Vocabulary vocabulary, String code) {
        return catalogue.entry(vocabulary, code);
    }
}
