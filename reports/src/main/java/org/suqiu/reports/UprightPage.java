package org.suqiu.reports;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.OrientationEnum;

/** Turns a lying page so that it stands: what is on it becomes as much narrower as the page. Part of the build only. */
record UprightPage(JasperDesign design) {

    JasperDesign standing() {
        int width = design.getPageHeight();
        int narrower = design.getPageWidth() - width;
        int before = design.getColumnWidth();
        design.setName(design.getName() + "-upright");
        design.setPageHeight(design.getPageWidth());
        design.setPageWidth(width);
        design.setColumnWidth(before - narrower);
        design.setOrientation(OrientationEnum.PORTRAIT);
        for (JRBand band : design.getAllBands()) {
            for (JRElement element : band.getElements()) {
                int right = (element.getX() + element.getWidth()) * design.getColumnWidth() / before;
                element.setX(element.getX() * design.getColumnWidth() / before);
                element.setWidth(right - element.getX());
            }
        }
        return design;
    }
}
