package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.repository.Deployment;
import org.suqiu.rules.NotFound;

/** Every state that the decision tables were ever in: nothing that was decided by one of them loses its reason. */
@ApplicationScoped
public class DecisionFileArchive {

    private static final int FIRST = 1;

    @Inject
    Engine engine;

    /** The one in force first. */
    @Transactional
    public List<DecisionFileVersion> versions(DecisionFile file) {
        Map<String, Deployment> deployments =
                engine.repository().createDeploymentQuery().deploymentName(file.resource()).list().stream()
                        .collect(Collectors.toMap(Deployment::getId, Function.identity()));
        return query(file).list().stream()
                .map(definition -> version(definition, deployments.get(definition.getDeploymentId())))
                .sorted(Comparator.comparing(DecisionFileVersion::version).reversed())
                .toList();
    }

    /**
     * @return the file as it was given
     * @throws NotFound for a version that never was; the engine does not even look below the first
     */
    @Transactional
    public byte[] read(DecisionFile file, int version) {
        if (version < FIRST) {
            throw new NotFound("decision-table");
        }
        return bytes(query(file).decisionDefinitionVersion(version).singleResult());
    }

    /** The file in force. */
    @Transactional
    public StoredDecisionFile inForce(DecisionFile file) {
        DecisionDefinition latest = query(file).latestVersion().singleResult();
        return new StoredDecisionFile(file, bytes(latest), latest.getVersion());
    }

    private DecisionDefinitionQuery query(DecisionFile file) {
        return engine.repository().createDecisionDefinitionQuery().decisionDefinitionKey(file.firstTable());
    }

    private byte[] bytes(DecisionDefinition definition) {
        if (definition == null) {
            throw new NotFound("decision-table");
        }
        try (var model = engine.repository().getDecisionModel(definition.getId())) {
            return model.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DecisionFileVersion version(DecisionDefinition definition, Deployment deployment) {
        return new DecisionFileVersion(
                definition.getVersion(), deployment.getDeploymentTime().toInstant(), deployment.getSource());
    }
}
