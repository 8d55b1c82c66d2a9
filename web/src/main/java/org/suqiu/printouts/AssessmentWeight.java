package org.suqiu.printouts;

import org.suqiu.statistics.Definition;

/**
 * How much a figure weighs in the assessment of counties.
 *
 * @param figure a rate
 * @param weight beside the other weights; what weighs nothing is not asked about
 */
public record AssessmentWeight(Definition figure, int weight) {}
