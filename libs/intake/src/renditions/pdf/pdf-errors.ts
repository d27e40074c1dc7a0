import { fileEncrypted } from '../../archive/office-format.js';
import { IntakeError } from '../../intake-error.js';
import type { PdfRefusal } from './pdf-page.js';

/** What to tell of a PDF that is not read, and what to do about it. */
export function pdfRefused(reason: PdfRefusal | 'scanned', fileName: string): IntakeError {
  switch (reason) {
    case 'encrypted':
      return fileEncrypted(fileName);
    case 'scanned':
      return new IntakeError('PDF_SCANNED', {
        sv: `Pdf-filen ”${fileName}” innehåller ingen text, bara bilder: den är troligen inskannad. Låt ett program läsa av texten (OCR), till exempel genom att öppna den i Word, rätta det som blev fel och ladda upp den filen. Finns originalet i Word, ladda hellre upp det.`,
        en: `The PDF file "${fileName}" holds no text, only images: it is probably scanned. Let a program recognise the text (OCR), for example by opening it in Word, mend what went wrong and upload that file. If the Word original exists, upload that instead.`,
      });
    case 'pages':
      return new IntakeError('FILE_TOO_LARGE', {
        sv: `Pdf-filen ”${fileName}” har fler än 300 sidor. Dela upp den i mindre filer, till exempel en för varje möte, och ladda upp dem.`,
        en: `The PDF file "${fileName}" has more than 300 pages. Split it into smaller files, for example one for each meeting, and upload those.`,
      });
    case 'too-much':
    case 'too-slow':
      return new IntakeError('FILE_TOO_LARGE', {
        sv: `Pdf-filen ”${fileName}” är för stor eller för invecklad för att läsas. Spara den på nytt som pdf från programmet den skrevs i, utan bilder, eller dela upp den i mindre filer, och försök igen.`,
        en: `The PDF file "${fileName}" is too large or too complicated to be read. Save it as a PDF again from the program it was written in, without images, or split it into smaller files, and try again.`,
      });
    case 'damaged':
      return new IntakeError('PDF_UNREADABLE', {
        sv: `Pdf-filen ”${fileName}” är skadad och går inte att läsa. Öppna originalet, spara det som pdf igen och ladda upp den nya filen.`,
        en: `The PDF file "${fileName}" is damaged and cannot be read. Open the original, save it as a PDF again and upload the new file.`,
      });
  }
}
