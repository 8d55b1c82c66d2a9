package org.suqiu.reports;

import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRTextAlignment;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * Gives the columns of a compiled template the widths of one table, so that nothing is compiled for it. The build has marked
 * each cell with its column, see {@code TableTemplate}.
 */
record TableShape(Table table, List<Integer> widths) {

    JasperReport applyTo(JasperReport template) {
        for (JRBand band : template.getAllBands()) {
            for (JRElement element : band.getElements()) {
                place(element);
            }
        }
        return template;
    }

    private void place(JRElement element) {
        int column = column(element);
        if (column < widths.size()) {
            element.setX(widths.subList(0, column).stream()
                    .mapToInt(Integer::intValue)
                    .sum());
            element.setWidth(isGroup(element) ? groupWidth(column) : widths.get(column));
            if (isNumber(element, column)) {
                ((JRTextAlignment) element).setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
            }
        }
    }

    private static int column(JRElement element) {
        var key = element.getKey();
        return Integer.parseInt(key.substring(key.indexOf(' ') + 1));
    }

    private static boolean isGroup(JRElement element) {
        return element.getKey().startsWith("group ");
    }

    private boolean isNumber(JRElement element, int column) {
        return element.getKey().startsWith("cell ")
                && table.columns().get(column).measure() != Measure.WORDS;
    }

    private int groupWidth(int first) {
        var columns = table.columns();
        int width = 0;
        for (int column = first; column < columns.size() && sameGroup(first, column); column++) {
            width += widths.get(column);
        }
        return width;
    }

    private boolean sameGroup(int first, int other) {
        var columns = table.columns();
        return Objects.equals(columns.get(first).group(), columns.get(other).group());
    }
}
