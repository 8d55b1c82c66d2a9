package org.suqiu.mediation;

/**
 * One whose own word counts.
 *
 * @param jointComplainant null for the respondent and for the complainant who filed
 */
record Voice(Side side, Long jointComplainant) {

    static final Voice RESPONDENT = new Voice(Side.RESPONDENT, null);
    static final Voice FILER = new Voice(Side.COMPLAINANT, null);

    static Voice of(Long jointComplainant) {
        return new Voice(Side.COMPLAINANT, jointComplainant);
    }
}
