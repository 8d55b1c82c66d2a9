package org.suqiu.mediation;

import java.util.Optional;
import java.util.function.Function;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Correctable;
import org.suqiu.identity.Actor;
import org.suqiu.rules.Money;

/**
 * One kind of damages, as the head may correct it; no figure follows, as it is a part of the promise.
 *
 * @param read in fen
 */
record DamagesField(String field, Mediations mediations, Function<Damages, Long> read, Change change)
        implements Correctable {

    @Override
    public Optional<String> correct(CaseFile caseFile, String value, Actor by) {
        Mediation mediation = mediations.promised(caseFile);
        Damages before = mediation.damages();
        mediation.correctDamages(change.of(before, Money.read(value, "/value")));
        return Optional.ofNullable(Money.yuan(read.apply(before)));
    }

    interface Change {
        Damages of(Damages before, long fen);
    }
}
