package org.suqiu.printouts.frozen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.suqiu.casefile.Kind;
import org.suqiu.printouts.Wanted;
import org.suqiu.reports.Printout;
import org.suqiu.rules.Fingerprint;
import org.suqiu.statistics.View;

/** What one print-out of a frozen period shows, as text, in one language; who prints it and when is no part of it. */
@Entity
@Immutable
@Table(name = "frozen_printout")
class FrozenPrintout {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "frozen_printout_seq")
    @SequenceGenerator(name = "frozen_printout_seq", sequenceName = "frozen_printout_seq", allocationSize = 50)
    Long id;

    String period;

    @Column(name = "printout_key")
    String key;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "figure_view")
    View view;

    /** Such as {@code zh-CN}. */
    String language;

    String content;

    String sha256;

    protected FrozenPrintout() {}

    FrozenPrintout(CalendarPeriod closed, String key, Wanted wanted, Printout printout) {
        period = closed.name();
        this.key = key;
        kind = wanted.kind();
        view = wanted.view();
        language = wanted.locale().toLanguageTag();
        content = PrintoutText.of(printout);
        sha256 = Fingerprint.of(content);
    }

    Printout printout() {
        return PrintoutText.read(content);
    }

    String sha256() {
        return sha256;
    }
}
