import { useQueryClient } from '@tanstack/react-query';
import { ConfigProvider, App as AntdApp } from 'antd';
import { createContext, useCallback, useEffect, useState, type ReactNode } from 'react';
import { currentLanguage, rememberLanguage, type Language } from '@/i18n/language';
import { loadWords, type Words } from '@/i18n/load';
import { SpeechProvider } from '@/i18n/text';
import { theme } from '@/ui/theme';

export const ChooseLanguage = createContext<(language: Language) => void>(() => undefined);

/** The words of the chosen language around everything; the server is asked again in that language. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const [language, setLanguage] = useState<Language>(currentLanguage);
  const [spoken, setSpoken] = useState<{ language: Language; words: Words } | null>(null);

  useEffect(() => {
    let superseded = false;
    void loadWords(language).then((words) => {
      if (!superseded) {
        document.documentElement.lang = language;
        setSpoken({ language, words });
      }
    });
    return () => {
      superseded = true;
    };
  }, [language]);

  const choose = useCallback(
    (next: Language) => {
      rememberLanguage(next);
      setLanguage(next);
      void queryClient.invalidateQueries();
    },
    [queryClient],
  );

  if (!spoken) {
    return null;
  }
  return (
    <ChooseLanguage value={choose}>
      <SpeechProvider speech={{ language: spoken.language, texts: spoken.words.texts }}>
        <ConfigProvider theme={theme} locale={spoken.words.antd} button={{ autoInsertSpace: false }}>
          <AntdApp component={false}>{children}</AntdApp>
        </ConfigProvider>
      </SpeechProvider>
    </ChooseLanguage>
  );
}
