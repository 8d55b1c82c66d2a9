package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.ReadVersion;

/** Where an administrator keeps the decision tables. Each change is a new version; what is decided next goes by it. */
@ApplicationScoped
public class DecisionFileDesk {

    @Inject
    Engine engine;

    @Inject
    AnswerCheck answerCheck;

    @Inject
    Event<StaffActed> acted;

    @Inject
    Event<DecisionFileReplaced> replaced;

    /**
     * @return the number of the new version
     * @throws InvalidInput when the bytes are no such tables; the present ones stay
     * @throws org.suqiu.rules.StaleVersion when somebody else was faster
     */
    @Transactional
    public int replace(DecisionFile file, byte[] bytes, ReadVersion read, Actor by) {
        read.require(latest(file).getVersion());
        DecisionFileCheck.of(file, bytes);
        try {
            answerCheck.require(file, new ReadDecisions(bytes));
            deploy(file, bytes, by);
        } catch (ProcessEngineException | DmnEngineException notExecutable) {
            throw new InvalidInput("", "not-dmn");
        }
        int version = latest(file).getVersion();
        read.require(version - 1L);
        acted.fire(new StaffActed(by, file.name() + "_TABLE_CHANGED", null, "version " + version));
        replaced.fire(new DecisionFileReplaced(file, version));
        return version;
    }

    /** The engine deploys one after the other; whoever waited for somebody else finds that out by the version. */
    private void deploy(DecisionFile file, byte[] bytes, Actor by) {
        engine.repository()
                .createDeployment()
                .name(file.resource())
                .source(by.username())
                .addInputStream(file.resource(), new ByteArrayInputStream(bytes))
                .deploy();
    }

    private DecisionDefinition latest(DecisionFile file) {
        var definition = engine.repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(file.firstTable())
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new NotFound("decision-table");
        }
        return definition;
    }
}
