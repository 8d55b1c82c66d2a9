/** The models on an engine in memory: every path of every diagram, timers moved by hand. */
package org.suqiu.processmodels;
