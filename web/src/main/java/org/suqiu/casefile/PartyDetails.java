package org.suqiu.casefile;

/** Personal data of the one who filed, as given; each may be null. */
public record PartyDetails(String name, String phone, String email, IdType idType, String idNumber, String address) {

    public static final PartyDetails UNKNOWN = new PartyDetails(null, null, null, null, null, null);
}
