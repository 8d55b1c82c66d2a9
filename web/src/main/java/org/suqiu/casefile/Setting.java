package org.suqiu.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What an installation has settled for itself. */
@Entity
@Immutable
@Table(name = "setting")
public class Setting {

    @Id
    String name;

    String content;

    protected Setting() {}
}
