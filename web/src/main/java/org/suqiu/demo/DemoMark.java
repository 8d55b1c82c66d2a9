package org.suqiu.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a part of the demo data is there, kept in the transaction that made it. */
@Entity
@Table(name = "setting")
public class DemoMark {

    @Id
    String name;

    String content;

    protected DemoMark() {}

    DemoMark(String part, String content) {
        name = nameOf(part);
        this.content = content;
    }

    static String nameOf(String part) {
        return "demo-" + part;
    }
}
