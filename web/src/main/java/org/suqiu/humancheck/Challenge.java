package org.suqiu.humancheck;

import org.altcha.altcha.Altcha;

/**
 * A number to be found whose hash, after the salt, is the challenge (ALTCHA).
 *
 * @param maxnumber the number is smaller
 * @param salt with the moment at which the challenge expires
 * @param signature that it is ours
 */
public record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {

    static Challenge of(Altcha.Challenge made) {
        return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
    }
}
