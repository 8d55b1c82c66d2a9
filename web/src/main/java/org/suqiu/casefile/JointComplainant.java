package org.suqiu.casefile;

/**
 * Another complainant of the same dispute with the same operator (Order 121, Art. 12).
 *
 * @param id null as long as the complaint is not received
 * @param representative one of the two whom all have chosen to speak for them
 */
public record JointComplainant(
        Long id, String name, String phone, IdType idType, String idNumber, String address, boolean representative) {}
