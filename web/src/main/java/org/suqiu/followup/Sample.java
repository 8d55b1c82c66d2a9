package org.suqiu.followup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.zip.CRC32;

/** Which cases are called unasked: decided by the number alone, so that nobody can choose and everybody can check. */
record Sample(int percent) {

    boolean takes(String caseNumber) {
        CRC32 checksum = new CRC32();
        checksum.update(caseNumber.getBytes(US_ASCII));
        return checksum.getValue() % 100 < percent;
    }
}
