/**
 * The edge to the web: how JSON is read strictly, how refusals become problem+json (RFC 9457), who may call what, in
 * which language the answer is, and how lists and versions travel. Knows no case; {@code rest} packages hang off it.
 */
package org.suqiu.http;
