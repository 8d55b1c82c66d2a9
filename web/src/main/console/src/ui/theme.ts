import type { ThemeConfig } from 'antd';

/** Every pair of colours keeps 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b57a4',
    colorLink: '#0b57a4',
    colorText: '#1c2733',
    colorTextDescription: 'rgba(0,0,0,.65)',
    colorTextPlaceholder: 'rgba(0,0,0,.6)',
    colorBorder: '#b9c3ce',
    colorError: '#b4232a',
    colorErrorBg: '#fdecec',
    colorSuccess: '#1e6b2e',
    colorSuccessBg: '#eaf6ec',
    colorWarning: '#8a5300',
    colorWarningBg: '#fff4e0',
    controlHeight: 36,
    borderRadius: 6,
    fontFamily:
      '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, -apple-system, "Segoe UI", sans-serif',
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Alert: { withDescriptionPadding: '10px 14px', withDescriptionIconSize: 18 },
    Segmented: { trackBg: '#e3e9f0', itemColor: '#3d4956' },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Timeline: { itemPaddingBottom: 14 },
  },
};
