import { createContext, use, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { createFormats, type Formats } from '../ui/formats';
import { sv, type Messages } from './sv';

export type InterfaceLanguage = 'sv' | 'en';

export interface LanguageState {
  readonly language: InterfaceLanguage;
  readonly m: Messages;
  readonly formats: Formats;
}

let english: Promise<Messages> | null = null;

/** English is fetched when first asked for, Swedish comes with the page and serves where English cannot be reached. */
function messagesIn(language: InterfaceLanguage): Messages {
  if (language === 'sv') return sv;
  english ??= import('./en').then(
    ({ en }) => en,
    () => sv,
  );
  return use(english);
}

const LanguageContext = createContext<LanguageState | null>(null);

/** Swedish unless the address says `lang=en`, so that a link sent to a colleague shows the same thing. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [parameters] = useSearchParams();
  const language: InterfaceLanguage = parameters.get('lang') === 'en' ? 'en' : 'sv';
  const m = messagesIn(language);
  const state = useMemo(() => ({ language, m, formats: createFormats(language) }), [language, m]);
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
