package org.suqiu.printouts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.suqiu.statistics.Definition;

/** How much a rate weighs in the assessment of counties: what the prefecture has set. */
@Entity
@Table(name = "assessment_weight")
public class AssessmentWeight {

    /** The key of a figure that is a rate. */
    @Id
    @Column(name = "figure")
    String key;

    int weight;

    protected AssessmentWeight() {}

    int weight() {
        return weight;
    }

    /** @throws IllegalStateException for a figure that is not defined */
    Definition figure() {
        return Definition.of(key).orElseThrow(() -> new IllegalStateException("no figure " + key));
    }
}
