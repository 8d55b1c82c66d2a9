package org.suqiu.reports;

import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * Repeats the one column that a table's template describes, as often as the widest table wants it, and marks each cell with its
 * column; in expressions the column's number is 0. Part of the build only.
 */
record TableTemplate(JasperDesign design) {
    private static final String FILTER = "net.sf.jasperreports.export.xls.auto.filter";
    private static final List<String> OF_THE_FIRST = List.of(
            "net.sf.jasperreports.export.xls.freeze.row.edge", "net.sf.jasperreports.export.xls.freeze.column.edge");

    JasperDesign withAllColumns() {
        for (JRBand band : design.getAllBands()) {
            repeat((JRDesignBand) band);
        }
        return design;
    }

    private static void repeat(JRDesignBand band) {
        for (var child : List.copyOf(band.getChildren())) {
            var first = (JRDesignTextField) child;
            for (int column = 1; column < Table.WIDEST; column++) {
                band.addElement(repeated(first, column));
            }
            first.setKey(first.getKey() + " 0");
        }
    }

    private static JRDesignElement repeated(JRDesignTextField first, int column) {
        var cell = (JRDesignTextField) first.clone();
        cell.setKey(first.getKey() + " " + column);
        cell.setExpression(of(first.getExpression(), column));
        cell.setPrintWhenExpression(of(first.getPrintWhenExpression(), column));
        if (first.getPatternExpression() != null) {
            cell.setPatternExpression(of(first.getPatternExpression(), column));
        }
        OF_THE_FIRST.forEach(cell.getPropertiesMap()::removeProperty);
        if (cell.getPropertiesMap().containsProperty(FILTER)) {
            cell.getPropertiesMap().setProperty(FILTER, "End");
        }
        for (var property : List.copyOf(first.getPropertyExpressionsList())) {
            cell.removePropertyExpression(property.getName());
            cell.addPropertyExpression(of(property, column));
        }
        return cell;
    }

    private static JRPropertyExpression of(JRPropertyExpression first, int column) {
        var property = new JRDesignPropertyExpression();
        property.setName(first.getName());
        property.setValueExpression(of(first.getValueExpression(), column));
        return property;
    }

    private static JRExpression of(JRExpression first, int column) {
        return new JRDesignExpression(first.getText().replaceAll("\\b0\\b", Integer.toString(column)));
    }
}
