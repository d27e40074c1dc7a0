import type { PageLanguage } from '../public-pages/language.js';
import { enReceipt } from './en-receipt.js';
import { svReceipt, type ReceiptWords } from './sv-receipt.js';

export const receiptWords: Readonly<Record<PageLanguage, ReceiptWords>> = { sv: svReceipt, en: enReceipt };

/** A moment in words, in the municipality's own time. */
export function momentWords(moment: Date, language: PageLanguage, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    moment.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { timeZone, ...options });
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' });
  const time = part({ hour: '2-digit', minute: '2-digit' });
  return language === 'sv' ? `${day} kl. ${time.replace(':', '.')}` : `${day} at ${time}`;
}
