package org.suqiu.law;

/** What a cited article is about, whatever its number in a law pack. */
public enum Purpose {
    IDENTITY,
    PROXY,
    CONSENT,
    SESSION,
    RECUSAL,
    APPRAISAL,
    DOCUMENT,
    OTHER_WAYS,
    CONFIDENTIALITY,
    DISPATCH
}
