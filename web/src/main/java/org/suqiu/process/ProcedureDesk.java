package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** Where one sees the procedures of a case as they are drawn, and where in them the case stands. */
@ApplicationScoped
public class ProcedureDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Engine engine;

    /**
     * One procedure of a case.
     *
     * @param model its BPMN
     * @param present the activities in which the case waits; none once the procedure is over
     */
    public record Procedure(String name, String model, List<String> present) {}

    /** What runs now, in the version that it began with, the main procedure first; of a closed case the main procedure. */
    @Transactional
    public List<Procedure> of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        String main = CaseProcess.model(caseFile.kind());
        List<Procedure> running =
                engine.runtime().createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                        .map(this::running)
                        .sorted(Comparator.comparing((Procedure procedure) ->
                                        !procedure.name().equals(main))
                                .thenComparing(Procedure::name))
                        .toList();
        boolean over = running.stream().noneMatch(procedure -> procedure.name().equals(main));
        return over ? Stream.concat(Stream.of(drawn(main)), running.stream()).toList() : running;
    }

    private Procedure running(ProcessInstance instance) {
        var definition = engine.repository().getProcessDefinition(instance.getProcessDefinitionId());
        List<String> present = engine.runtime().getActiveActivityIds(instance.getId()).stream()
                .distinct()
                .toList();
        return new Procedure(definition.getKey(), model(definition.getId()), present);
    }

    private Procedure drawn(String main) {
        return new Procedure(main, model(engine.latest(main)), List.of());
    }

    private String model(String definitionId) {
        try (InputStream model = engine.repository().getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
