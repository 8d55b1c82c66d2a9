package org.suqiu.tracking;

import java.util.List;
import org.suqiu.acceptance.Demand;

/**
 * What the one who filed was asked for, wrote, and can do now.
 *
 * @param possible each as the last word of its URL
 */
public record FilersPart(List<Demand> demands, List<Supplement> supplements, List<String> possible) {

    public static final FilersPart NONE = new FilersPart(List.of(), List.of(), List.of());
}
