package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * The redress asked for.
 *
 * @param amountFen in fen, or null
 */
@Embeddable
public record Request(
        @Convert(converter = RemedyList.class) @Column(name = "remedies") List<Remedy> remedies,
        @Column(name = "requested_fen") Long amountFen) {

    public static final Request NONE = new Request(List.of(), null);
}
