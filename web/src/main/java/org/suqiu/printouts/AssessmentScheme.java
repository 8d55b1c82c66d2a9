package org.suqiu.printouts;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suqiu.statistics.Definition;

/** What counties are assessed by: the weights that the prefecture has set, changed all together. */
@Entity
@Table(name = "assessment_scheme")
public class AssessmentScheme {

    /** There is one. */
    static final int ID = 1;

    @Id
    int id;

    @Version
    int version;

    /** By the key of a rate. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assessment_weight", joinColumns = @JoinColumn(name = "scheme"))
    @MapKeyColumn(name = "figure")
    @Column(name = "weight")
    Map<String, Integer> weights = new HashMap<>();

    protected AssessmentScheme() {}

    public long version() {
        return version;
    }

    /** The heaviest first. @throws IllegalStateException for a figure that is not defined any more */
    public List<AssessmentWeight> weights() {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new AssessmentWeight(figure(entry.getKey()), entry.getValue()))
                .toList();
    }

    void weigh(List<AssessmentWeight> wanted) {
        Map<String, Integer> weighing = wanted.stream()
                .filter(weight -> weight.weight() > 0)
                .collect(toMap(weight -> weight.figure().key(), AssessmentWeight::weight));
        weights.keySet().retainAll(weighing.keySet());
        weights.putAll(weighing);
    }

    private static Definition figure(String key) {
        return Definition.of(key).orElseThrow(() -> new IllegalStateException("no figure " + key));
    }
}
