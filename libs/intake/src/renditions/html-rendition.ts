import { Parser } from 'htmlparser2';
import { IntakeError } from '../intake-error.js';
import { writeNodes } from './document-nodes.js';
import { HtmlReader } from './html-reader.js';
import { leftOutProblems } from './left-out.js';
import { RenditionWriter, type Rendition } from './rendition.js';

/** Deeper than any page is built; the parser looks through all open tags at each new one. */
const DEEPEST_TAGS = 2000;

function tooDeep(fileName: string): IntakeError {
  return new IntakeError('FILE_TOO_LARGE', {
    sv: `Webbsidan ”${fileName}” har över 2 000 taggar inuti varandra och läses inte. Kopiera den text som gäller mötet till ett dokument och ladda upp det.`,
    en: `The web page "${fileName}" has over 2,000 tags inside one another and is not read. Copy the text that concerns the meeting to a document and upload that.`,
  });
}

/**
 * Reads a web page, a saved mail or what a word processor saves as one: headings, lists, tables and paragraphs of its main
 * part. Nothing that it refers to is fetched, and none of its scripts run.
 * @param html decoded text.
 * @param isKnown whether a label is a heading of the profile: a table headed by such is read column by column.
 * @param fileName named in errors.
 * @throws IntakeError FILE_TOO_LARGE.
 */
export function readHtml(html: string, isKnown: (label: string) => boolean, fileName: string): Rendition {
  const reader = new HtmlReader();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST_TAGS) throw tooDeep(fileName);
        reader.open(name, attributes);
      },
      onclosetag: (name) => {
        depth--;
        reader.close(name);
      },
      ontext: (text) => reader.addText(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  const { nodes, isTooLarge } = reader.finish();
  if (isTooLarge)
    throw new IntakeError('FILE_TOO_LARGE', {
      sv: `Webbsidan ”${fileName}” är för stor för att läsas: gränsen är 20 000 stycken. Kopiera den text som gäller mötet till ett dokument och ladda upp det.`,
      en: `The web page "${fileName}" is too large to be read: the limit is 20,000 paragraphs. Copy the text that concerns the meeting to a document and upload that.`,
    });
  const writer = new RenditionWriter();
  writer.problems.push(...leftOutProblems(reader.left));
  writeNodes(nodes, isKnown, writer);
  return writer.finish();
}
