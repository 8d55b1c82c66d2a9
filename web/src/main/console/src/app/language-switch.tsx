import { Button } from 'antd';
import { use } from 'react';
import { useLanguage } from '@/i18n/text';
import { ChooseLanguage } from './words';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const chosen = useLanguage();
  const choose = use(ChooseLanguage);
  const other = chosen === 'en' ? 'zh-CN' : 'en';
  return (
    <Button
      type="text"
      lang={other}
      onClick={() => {
        choose(other);
      }}
    >
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
