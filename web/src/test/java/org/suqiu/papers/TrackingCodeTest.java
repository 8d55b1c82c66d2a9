package org.suqiu.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrackingCodeTest {

    private static final int SCALE = 4;
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1");

    @Test
    void a_phone_reads_the_address_off_the_picture() throws Exception {
        String url = "https://suqiu.example.cn/tracking?number=654201-20260520-0001";

        assertThat(read(TrackingCode.svg(url))).isEqualTo(url);
    }

    private static String read(String svg) throws Exception {
        var side = SIDE.matcher(svg);
        assertThat(side.find()).isTrue();
        int width = Integer.parseInt(side.group(1)) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        SQUARE.matcher(svg)
                .results()
                .forEach(square ->
                        blacken(pixels, width, Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2))));
        var picture = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(picture)))
                .getText();
    }

    private static void blacken(int[] pixels, int width, int x, int y) {
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * width + x * SCALE, row * width + (x + 1) * SCALE, 0);
        }
    }
}
