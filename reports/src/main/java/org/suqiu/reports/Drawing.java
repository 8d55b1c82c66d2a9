package org.suqiu.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.DecimalFormat;
import java.util.Locale;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws a chart from its table, in the typeface of the page; on a page that is not of paper it is drawn again in its size. */
final class Drawing extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;

    private static final Color INK = new Color(0x3A4654);
    private static final Color GRID = new Color(0xD5DDE6);
    private static final Color[] COLOURS = {
        new Color(0x2F6DA8), new Color(0xE0A030), new Color(0x4C9A6A), new Color(0xB4565C), new Color(0x7A6FB0)
    };
    private static final float TEXT = 8f;
    private static final float LINE = 2f;
    private static final double WIDEST_BAR = 0.08;
    private static final double ROOM_FOR_A_LABEL = 0.15;
    private static final int WIDTH = 500;
    private static final int HEIGHT = 200;
    private static final int SHARPNESS = 3;
    private static final int FEW = 12;
    private static final int LINES_OF_A_NAME = 4;

    /** A name may be a little wider than its bars, so that a long word is not broken. */
    private static final float WIDTH_OF_A_NAME = 1.15f;

    /** A row of zeros says no more than no bar. */
    private static final CategoryItemLabelGenerator WHERE_THERE_IS_SOMETHING =
            new StandardCategoryItemLabelGenerator("{2}", new DecimalFormat("#,##0.##;-#,##0.##")) {
                private static final long serialVersionUID = 1L;

                @Override
                public String generateLabel(CategoryDataset values, int row, int column) {
                    var value = values.getValue(row, column);
                    return value == null || value.doubleValue() == 0 ? null : super.generateLabel(values, row, column);
                }
            };

    private final transient Chart chart;
    private final transient Table table;

    Drawing(Chart chart, Table table) {
        this.chart = chart;
        this.table = table;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        var typeface = FontUtil.getInstance(context)
                .getAwtFontFromBundles(Typeface.SANS, Font.PLAIN, TEXT, Locale.ROOT, false);
        drawn(typeface.deriveFont(TEXT)).draw(graphics, place);
    }

    /** As PNG, for pages that take no drawing. */
    byte[] asPicture() throws IOException {
        var picture = new BufferedImage(WIDTH * SHARPNESS, HEIGHT * SHARPNESS, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        try {
            graphics.setPaint(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.scale(SHARPNESS, SHARPNESS);
            render(DefaultJasperReportsContext.getInstance(), graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        } finally {
            graphics.dispose();
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    private JFreeChart drawn(Font typeface) {
        var picture = chart.form() == Chart.Form.LINE
                ? ChartFactory.createLineChart(
                        null, null, chart.unit(), values(), PlotOrientation.VERTICAL, true, false, false)
                : ChartFactory.createBarChart(
                        null, null, chart.unit(), values(), PlotOrientation.VERTICAL, true, false, false);
        plain(typeface).apply(picture);
        picture.setBackgroundPaint(null);
        picture.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        picture.getLegend().setBackgroundPaint(null);
        arrange(picture.getCategoryPlot(), typeface);
        return picture;
    }

    private static StandardChartTheme plain(Font typeface) {
        var theme = new StandardChartTheme("plain");
        theme.setExtraLargeFont(typeface);
        theme.setLargeFont(typeface);
        theme.setRegularFont(typeface);
        theme.setSmallFont(typeface);
        theme.setBarPainter(new StandardBarPainter());
        theme.setShadowVisible(false);
        theme.setPlotBackgroundPaint(Color.WHITE);
        theme.setAxisLabelPaint(INK);
        theme.setTickLabelPaint(INK);
        theme.setItemLabelPaint(INK);
        theme.setRangeGridlinePaint(GRID);
        return theme;
    }

    private void arrange(CategoryPlot plot, Font typeface) {
        plot.setOutlineVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.getRangeAxis().setAxisLineVisible(false);
        plot.getRangeAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        plot.getRangeAxis().setUpperMargin(ROOM_FOR_A_LABEL);
        plot.getDomainAxis().setMaximumCategoryLabelLines(LINES_OF_A_NAME);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(WIDTH_OF_A_NAME);
        if (table.rows().size() > FEW) {
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        paint(plot.getRenderer(), typeface);
    }

    private void paint(CategoryItemRenderer renderer, Font typeface) {
        for (int series = 0; series < chart.columns().size(); series++) {
            renderer.setSeriesPaint(series, COLOURS[series % COLOURS.length]);
            renderer.setSeriesStroke(series, new BasicStroke(LINE));
        }
        if (renderer instanceof BarRenderer bars) {
            bars.setMaximumBarWidth(WIDEST_BAR);
            bars.setItemMargin(0.05);
        }
        if (renderer instanceof LineAndShapeRenderer lines) {
            lines.setDefaultShapesVisible(true);
        }
        if (table.rows().size() * chart.columns().size() <= FEW * 2) {
            renderer.setDefaultItemLabelGenerator(WHERE_THERE_IS_SOMETHING);
            renderer.setDefaultItemLabelFont(typeface);
            renderer.setDefaultItemLabelsVisible(true);
        }
    }

    private DefaultCategoryDataset values() {
        var values = new DefaultCategoryDataset();
        for (var row : table.rows()) {
            for (int column : chart.columns()) {
                values.addValue(
                        row.get(column).exact().orElse(null),
                        table.columns().get(column).title(),
                        row.get(0).printed());
            }
        }
        return values;
    }
}
