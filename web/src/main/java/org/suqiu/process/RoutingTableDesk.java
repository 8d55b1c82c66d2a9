package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.processmodels.ModelFiles;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;

/** Where an administrator keeps the routing table. Each change is a new version; the next filing is routed by it. */
@ApplicationScoped
public class RoutingTableDesk {

    @Inject
    Engine engine;

    @Inject
    Event<StaffActed> acted;

    @Inject
    Event<RoutingTableReplaced> replaced;

    /** @return the file as it was given */
    public byte[] read() {
        try (var model = engine.repository().getDecisionModel(latest().getId())) {
            return model.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @return the number of the new version
     * @throws InvalidInput when the file is no such table; the present one stays
     */
    @Transactional
    public int replace(byte[] file, Actor by) {
        RoutingTableCheck.of(file);
        try {
            engine.repository()
                    .createDeployment()
                    .name(ModelFiles.ROUTING)
                    .addInputStream(ModelFiles.ROUTING, new ByteArrayInputStream(file))
                    .deploy();
        } catch (ProcessEngineException notExecutable) {
            throw new InvalidInput("", "not-dmn");
        }
        int version = latest().getVersion();
        acted.fire(new StaffActed(by, "ROUTING_TABLE_CHANGED", null, "version " + version));
        replaced.fire(new RoutingTableReplaced(version));
        return version;
    }

    private DecisionDefinition latest() {
        var definition = engine.repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DecisionTables.PLACE)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new NotFound("routing-table");
        }
        return definition;
    }
}
