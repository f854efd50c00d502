/**
 * Charts for publications: progress and forecasts, bars, and provinces as tiles, as SVG or PNG.
 *
 * <p>{@link ProgressChart}, {@link BarChart} and {@link TileMap} are drawn at the width of a column of a journal (85
 * mm). They have axis titles with units, a legend and a line of sources, and they can be printed in black and white:
 * lines differ in their dashes, points in their shapes and areas in their hatches. Text in SVG stays text.
 *
 * <p>The same drawing is written as SVG and, with the JDK's graphics, as PNG.
 */
@NullMarked
package id.msme.chart;

import org.jspecify.annotations.NullMarked;
