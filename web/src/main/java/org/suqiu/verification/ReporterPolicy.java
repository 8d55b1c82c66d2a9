package org.suqiu.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Whether a reporter who gave a name is told the result where no law wants it; a row of the settings. */
@Entity
@Immutable
@Table(name = "setting")
public class ReporterPolicy {

    static final String NAME = "reporter-notice";

    private static final String OFF = "OFF";

    @Id
    String name;

    String content;

    protected ReporterPolicy() {}

    boolean isOn() {
        return !OFF.equals(content);
    }
}
