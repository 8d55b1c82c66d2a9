package org.suqiu.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;

/** Somebody who works here, and in which roles. Nobody is ever deleted: the records name them. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    String username;

    @Version
    int version;

    String name;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "office_code")
    String officeCode;

    @Convert(converter = RolesConverter.class)
    Set<String> roles;

    /** Where print-outs of closed months are sent; null where nobody named one. */
    String email;

    boolean active = true;

    protected StaffMember() {}

    StaffMember(NewStaffMember details, String passwordHash) {
        this.username = details.username();
        this.name = details.name();
        this.roles = Set.copyOf(details.roles());
        this.officeCode = details.officeCode();
        this.passwordHash = passwordHash;
    }

    void change(StaffChange change) {
        name = change.name();
        roles = Set.copyOf(change.roles());
        officeCode = change.officeCode();
        active = change.active();
    }

    void replacePassword(String newHash) {
        passwordHash = newHash;
    }

    void receiveMailAt(String address) {
        email = address;
    }

    public Actor actor() {
        return new Actor(username, name, Set.copyOf(roles), officeCode);
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    public String officeCode() {
        return officeCode;
    }

    public String email() {
        return email;
    }

    public boolean isActive() {
        return active;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public long version() {
        return version;
    }
}
