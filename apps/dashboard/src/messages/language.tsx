import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { createFormats, type Formats } from '../ui/formats';
import { en } from './en';
import { sv, type Messages } from './sv';

export type InterfaceLanguage = 'sv' | 'en';

interface LanguageState {
  readonly language: InterfaceLanguage;
  readonly m: Messages;
  readonly formats: Formats;
}

const LanguageContext = createContext<LanguageState | null>(null);

/** Swedish unless the address says `lang=en`, so that a link sent to a colleague shows the same thing. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [parameters] = useSearchParams();
  const language: InterfaceLanguage = parameters.get('lang') === 'en' ? 'en' : 'sv';
  const state = useMemo(
    () => ({ language, m: language === 'en' ? en : sv, formats: createFormats(language) }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

/** The chosen language, its messages and its way of writing numbers and dates. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === null) throw new Error('useLanguage needs a LanguageProvider above it.');
  return state;
}
