export type Language = 'zh-CN' | 'en';

const KEY = 'suqiu-language';

export function currentLanguage(): Language {
  return window.localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';
}

export function rememberLanguage(language: Language): void {
  window.localStorage.setItem(KEY, language);
}
