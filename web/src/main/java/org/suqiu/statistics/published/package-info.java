/** Figures for everybody: counts alone, with what could point at a person left out, so that no subtraction brings it back. */
package org.suqiu.statistics.published;
