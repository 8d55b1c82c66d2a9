import { createContext, use, useCallback, type ReactNode } from 'react';
import type { Language } from './language';
import type { zhCn } from './zh-cn';

export type TextKey = keyof typeof zhCn;
export type Texts = Record<TextKey, string>;
export type Values = Record<string, string | number>;

interface Speech {
  language: Language;
  texts: Texts;
}

const SpeechContext = createContext<Speech | null>(null);

export function SpeechProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) {
    throw new Error('SpeechProvider is missing');
  }
  return speech;
}

export function useLanguage(): Language {
  return useSpeech().language;
}

/** Texts of the page; `{name}` in a text stands for the value of that name. */
export function useText(): (key: TextKey, values?: Values) => string {
  const { texts } = useSpeech();
  return useCallback((key: TextKey, values: Values = {}) => filled(texts[key], values), [texts]);
}

/** The word for a code of the server, such as `stage.CLOSED`; an unknown code is shown as it is. */
export function useWord(): (group: string, code: string | null | undefined) => string {
  const { texts } = useSpeech();
  return useCallback(
    (group: string, code: string | null | undefined) =>
      code ? ((texts as Record<string, string>)[`${group}.${code}`] ?? code) : '—',
    [texts],
  );
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
