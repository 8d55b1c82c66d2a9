package org.suqiu.interchange.national;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** Which columns the national platform takes of a table, in their order: it changes them from time to time. */
@Entity
@Table(name = "national_layout")
public class NationalLayout {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "national_table")
    NationalTable table;

    @Version
    int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "national_column", joinColumns = @JoinColumn(name = "national_table"))
    @OrderColumn(name = "place")
    List<NationalColumn> columns = new ArrayList<>();

    protected NationalLayout() {}

    public NationalTable table() {
        return table;
    }

    public long version() {
        return version;
    }

    public List<NationalColumn> columns() {
        return List.copyOf(columns);
    }

    void show(List<NationalColumn> wanted) {
        columns.clear();
        columns.addAll(wanted);
    }
}
