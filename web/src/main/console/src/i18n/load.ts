import type { Locale } from 'antd/es/locale';
import type { Language } from './language';
import type { Texts } from './text';

export interface Words {
  texts: Texts;
  antd: Locale;
}

/** Only the chosen language is loaded. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') {
    const [own, antd, dayjs] = await Promise.all([import('./en'), import('antd/locale/en_US'), import('dayjs')]);
    dayjs.default.locale('en');
    return { texts: own.en, antd: antd.default };
  }
  const [own, antd, dayjs] = await Promise.all([
    import('./zh-cn'),
    import('antd/locale/zh_CN'),
    import('dayjs'),
    import('dayjs/locale/zh-cn'),
  ]);
  dayjs.default.locale('zh-cn');
  return { texts: own.zhCn, antd: antd.default };
}
