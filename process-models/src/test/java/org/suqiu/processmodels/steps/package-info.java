/** Doubles of the application's beans that the models call: they answer from, and write to, the case under test. */
package org.suqiu.processmodels.steps;
