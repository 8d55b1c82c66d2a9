package org.suqiu.portal;

import java.util.List;

/** Choices under a heading. */
public record ChoiceGroup(String name, List<Choice> choices) {}
