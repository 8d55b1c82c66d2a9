package org.suqiu.law;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

/** One body of rules with the period it applies in. Entered by rows alone; never changed by the application. */
@Entity
@Immutable
@Table(name = "law_pack")
public class LawPack {

    @Id
    String code;

    String regime;

    @Embedded
    LawTitle title;

    @Embedded
    Validity validity;

    @Embedded
    Remedies remedies;

    @Column(name = "entrusting_needs_consents")
    boolean entrustingNeedsConsents = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "law_limit", joinColumns = @JoinColumn(name = "pack"))
    List<StatutoryLimit> limits;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "law_ground", joinColumns = @JoinColumn(name = "pack"))
    List<Ground> grounds;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "law_ground_exception", joinColumns = @JoinColumn(name = "pack"))
    List<GroundException> exceptions;

    protected LawPack() {}

    public LawPack(String code, Regime regime, LawTitle title, Validity validity, Remedies remedies, LawRules rules) {
        this.code = code;
        this.regime = regime.code();
        this.title = title;
        this.validity = validity;
        this.remedies = remedies;
        limits = rules.limits();
        grounds = rules.grounds();
        exceptions = rules.exceptions();
    }

    public String code() {
        return code;
    }

    public Regime regime() {
        return Regime.of(regime);
    }

    public LawTitle title() {
        return title;
    }

    public Validity validity() {
        return validity;
    }

    /** Nothing where the law names none. */
    public Optional<Remedies> remedies() {
        return Optional.ofNullable(remedies);
    }

    /** Order 121, Art. 19: an association mediates with the consent of both; Order 20, Art. 17 names none. */
    public boolean entrustingNeedsConsents() {
        return entrustingNeedsConsents;
    }

    public boolean isInForceOn(LocalDate day) {
        return validity.covers(day);
    }

    /** Nothing where neither law nor policy sets a limit. */
    public Optional<StatutoryLimit> limit(LawStep step) {
        return limits.stream().filter(limit -> limit.step() == step).findFirst();
    }

    public List<StatutoryLimit> limits() {
        return limits.stream()
                .sorted(Comparator.comparing(StatutoryLimit::step))
                .toList();
    }

    /** The grounds that may be offered for a case of this category, which may be null. */
    public List<Ground> grounds(LawStep step, String category) {
        return grounds.stream()
                .filter(ground -> ground.step() == step && isOffered(ground, category))
                .sorted(Comparator.comparingInt(Ground::ordinal))
                .toList();
    }

    /** The ground of this code; nothing for another pack's code. */
    public Optional<Ground> ground(String groundCode) {
        return grounds.stream()
                .filter(ground -> ground.code().equals(groundCode))
                .findFirst();
    }

    /** The ground of a step that means this, whatever its number in this pack. */
    public Optional<Ground> ground(LawStep step, GroundRole role) {
        return grounds.stream()
                .filter(ground -> ground.step() == step && ground.role() == role)
                .findFirst();
    }

    private boolean isOffered(Ground ground, String category) {
        return exceptions.stream().noneMatch(exception -> exception.concerns(ground, category));
    }
}
