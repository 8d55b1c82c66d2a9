package org.suqiu.interchange.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.ReadVersion;

/** Where an administrator follows the national platform when it wants other columns. */
@ApplicationScoped
public class NationalLayouts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<StaffActed> acted;

    @Transactional
    public List<NationalLayout> all() {
        return Arrays.stream(NationalTable.values()).map(this::of).toList();
    }

    @Transactional
    public NationalLayout of(NationalTable table) {
        return entityManager.find(NationalLayout.class, table);
    }

    /** @throws org.suqiu.rules.StaleVersion when somebody else was faster */
    @Transactional
    public void show(NationalTable table, List<NationalColumn> columns, ReadVersion read, Actor administrator) {
        NationalLayout layout = entityManager.find(NationalLayout.class, table, LockModeType.PESSIMISTIC_WRITE);
        read.require(layout.version());
        layout.show(columns);
        acted.fire(new StaffActed(
                administrator, "NATIONAL_COLUMNS_CHANGED", null, "%s, %d columns".formatted(table, columns.size())));
    }
}
