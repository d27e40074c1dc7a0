import { useState } from 'react';
import { fileName } from '../../charts/download/file-name';
import { useLanguage } from '../../messages/language';
import { writeMessages } from '../../messages/write-messages';
import { saveFile } from '../../ui/save-file';
import { htmlPage, plainText, richText, type WrittenText } from './written-text';

interface TakeTextProps {
  readonly text: WrittenText;
  /** What the files are called after. */
  readonly called: string;
  /** The day of its figures, YYYY-MM-DD; empty before the first analysis. */
  readonly day: string;
}

/** Copies the text, rich or plain, or gives it as a file where that is not allowed. */
export function TakeText({ text, called, day }: TakeTextProps) {
  const { language } = useLanguage();
  const words = writeMessages[language];
  const [said, say] = useState('');

  async function copy(write: (plain: string) => Promise<void>) {
    try {
      await write(plainText(text));
      say(words.copied);
    } catch {
      // Not allowed, or no clipboard outside a secure address.
      say(words.notCopied);
    }
  }
  const copyRich = (plain: string) =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([richText(text)], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
  function download(ending: 'html' | 'txt') {
    const name = fileName(called, day, ending);
    const [contents, type] =
      ending === 'html' ? [htmlPage(text, language), 'text/html'] : [plainText(text), 'text/plain;charset=utf-8'];
    saveFile(name, new Blob([contents], { type }));
    say(words.saved(name));
  }

  return (
    <section className="write-take no-print" aria-labelledby="ta-med">
      <h2 id="ta-med">{words.take}</h2>
      <p className="row">
        <button type="button" className="button" data-kind="main" onClick={() => void copy(copyRich)}>
          {words.copyRich}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void copy((plain) => navigator.clipboard.writeText(plain))}
        >
          {words.copyPlain}
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={() => download('html')}>
          {words.downloadHtml}
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={() => download('txt')}>
          {words.downloadPlain}
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
