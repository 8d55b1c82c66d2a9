package org.suqiu.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All law packs that are entered, at one moment. */
public class LawBook {

    private static final Comparator<LawPack> BY_BEGINNING =
            Comparator.comparing(pack -> pack.validity().first());

    private final List<LawPack> packs;

    public LawBook(List<LawPack> packs) {
        this.packs = packs.stream().sorted(BY_BEGINNING).toList();
    }

    public List<LawPack> packs() {
        return packs;
    }

    public Optional<LawPack> byCode(String code) {
        return packs.stream().filter(pack -> pack.code().equals(code)).findFirst();
    }

    /**
     * A regime without a pack of its own on that day is a hotline. Imported cases may be older than every pack: for them the
     * regime's first pack is read, which names grounds, while {@code calendar} computes no limits that far back.
     */
    public Optional<LawPack> inForce(Regime regime, LocalDate dayOfReceipt) {
        return latest(regime, dayOfReceipt)
                .or(() -> regime.equals(Regime.MARKET_SUPERVISION)
                        ? Optional.empty()
                        : latest(Regime.HOTLINE, dayOfReceipt))
                .or(() -> of(regime).findFirst())
                .or(() -> of(Regime.HOTLINE).findFirst());
    }

    /** Where two overlap, the one that came later. */
    private Optional<LawPack> latest(Regime regime, LocalDate day) {
        return of(regime).filter(pack -> pack.isInForceOn(day)).reduce((earlier, later) -> later);
    }

    private Stream<LawPack> of(Regime regime) {
        return packs.stream().filter(pack -> pack.regime().equals(regime));
    }
}
