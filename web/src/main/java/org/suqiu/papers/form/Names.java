package org.suqiu.papers.form;

import java.util.Optional;
import org.suqiu.casefile.Subject;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.CatalogueEntry;
import org.suqiu.catalogue.Category;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.identity.StaffMember;
import org.suqiu.identity.StaffMembers;

/** What the codes of a case and the usernames of its record stand for, in Chinese. */
public interface Names {

    /** Empty where the case has none. */
    String category(Subject subject);

    String entry(Vocabulary vocabulary, String code);

    /** A person of the staff; empty for nobody. */
    String person(String username);

    static Names of(Catalogue catalogue, StaffMembers staffMembers) {
        return new Names() {
            @Override
            public String category(Subject subject) {
                return catalogue
                        .category(subject.category())
                        .map((Category category) -> category.name(true))
                        .orElse("");
            }

            @Override
            public String entry(Vocabulary vocabulary, String code) {
                return catalogue
                        .entry(vocabulary, code)
                        .map((CatalogueEntry entry) -> entry.name(true))
                        .orElse("");
            }

            @Override
            public String person(String username) {
                return Optional.ofNullable(username)
                        .flatMap(staffMembers::byUsername)
                        .map(StaffMember::name)
                        .orElse("");
            }
        };
    }
}
