package org.suqiu.interchange.national;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A column of a table, as the national platform names it. */
@Embeddable
public record NationalColumn(String title, @Enumerated(EnumType.STRING) NationalField field) {}
