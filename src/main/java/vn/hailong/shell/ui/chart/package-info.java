/**
 * Charts as the staff screens show them: one component over ECharts, the few kinds of charts the
 * product has, and a frame that shows the same figures as a table.
 */
@NullMarked
package vn.hailong.shell.ui.chart;

import org.jspecify.annotations.NullMarked;
