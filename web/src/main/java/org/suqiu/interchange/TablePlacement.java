package org.suqiu.interchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.suqiu.identity.County;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.law.LawBook;
import org.suqiu.law.LawPack;
import org.suqiu.law.Regime;
import org.suqiu.routing.RoutingTable;

/**
 * A row counts for the county it names: that county's market supervision has it. Of the prefecture's own rows the routing
 * table says which department it is. Remembers its answers for the length of one import.
 */
final class TablePlacement implements Placement {

    private static final String MARKET_SUPERVISION = "MARKET_SUPERVISION";

    private final Offices offices;
    private final RoutingTable table;
    private final LawBook law;
    private final Map<String, Optional<Office>> officesByPlace = new HashMap<>();
    private final Map<Regime, Map<LocalDate, LawPack>> packs = new HashMap<>();

    TablePlacement(Offices offices, RoutingTable table, LawBook law) {
        this.offices = offices;
        this.table = table;
        this.law = law;
    }

    @Override
    public Responsibility of(String countyCode, String category, LocalDate receivedOn) {
        Optional<Office> office =
                officesByPlace.computeIfAbsent(countyCode + " " + category, place -> office(countyCode, category));
        Regime regime = office.map(found -> Regime.of(found.regime())).orElse(Regime.MARKET_SUPERVISION);
        LawPack pack = packs.computeIfAbsent(regime, its -> new HashMap<>())
                .computeIfAbsent(receivedOn, day -> law.inForce(regime, day).orElseThrow());
        return new Responsibility(office, pack);
    }

    private Optional<Office> office(String countyCode, String category) {
        String department = County.PREFECTURE.equals(countyCode)
                ? table.department(category).department()
                : MARKET_SUPERVISION;
        return offices.responsible(department, countyCode);
    }
}
