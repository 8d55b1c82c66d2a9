package org.suqiu.processmodels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model as it is written, not as the engine understands it. */
record ProcessFile(String name) {

    String text() {
        try (var file = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return Bpmn.readModelFromStream(getClass().getClassLoader().getResourceAsStream(name))
                .getModelElementsByType(type);
    }

    List<String> matches(Pattern pattern) {
        return pattern.matcher(text()).results().map(MatchResult::group).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
