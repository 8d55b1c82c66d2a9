package org.suqiu.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Open to everybody who is signed in, whatever the role. Stands beside {@code @RolesAllowed} and {@code @PermitAll}. */
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface StaffOnly {}
