/** What has changed since a report in one language, told in another. */
import { figureList, type FigureChange, type FindingChange, type ReportChanges } from './document-changes.js';
import type { ReportDocument } from './document.js';
import { reportWords } from './report-languages.js';
import type { ReportWords } from './report-words.js';
import type { ReportLanguage, Source } from './report.js';

interface Translation {
  readonly from: ReportLanguage;
  readonly to: ReportLanguage;
  /** The same put together from the same figures, in both languages. */
  readonly own: ReportDocument;
  readonly translated: ReportDocument;
  /** All that the translated one knows of, told in it or not. */
  readonly known: readonly Source[];
}

/** Headings and figures in the other language; a resident's word stays as it was said. */
export function translatedChanges(changes: ReportChanges, by: Translation): ReportChanges {
  const [from, to] = [reportWords[by.from], reportWords[by.to]];
  const labels = labelsOf(by);
  const titles = new Map(by.known.map(({ id, title }) => [id, title]));
  const told = (text: string | null) => (text === null ? null : retold(text, from, to));
  const figure = (one: FigureChange): FigureChange => ({
    ...one,
    label: labels.get(one.figureId) ?? one.label,
    before: told(one.before),
    after: told(one.after),
  });
  const finding = ({ id, title }: FindingChange): FindingChange => ({
    id,
    title: titles.get(id) ?? retitled(title, from, to),
  });
  return {
    ...changes,
    figures: changes.figures.map(figure),
    came: changes.came.map(finding),
    went: changes.went.map(finding),
  };
}

/** What each figure is called in the other language: the two are put together alike, so that figures stand in the same order. */
function labelsOf({ own, translated }: Translation): Map<string, string> {
  const [here, there] = [figureList(own), figureList(translated)];
  if (here.length !== there.length) return new Map();
  return new Map(here.flatMap(([id], at) => (there[at] === undefined ? [] : [[id, there[at][1].label] as const])));
}

/** A figure as it is read in the other language; what is no figure as it stands. */
function retold(text: string, from: ReportWords, to: ReportWords): string {
  if (text === from.tooFew) return to.tooFew;
  const number = Number(text.replace(/\D/g, ''));
  if (!Number.isSafeInteger(number)) return text;
  if (text === from.atLeast(number)) return to.atLeast(number);
  if (text === from.percent(number / 100)) return to.percent(number / 100);
  return text === from.place.number(number) ? to.place.number(number) : text;
}

/** The title of a finding that is none any more, in the other language, with the resident's word as it was. */
function retitled(title: string, from: ReportWords, to: ReportWords): string {
  for (const kind of ['nugget', 'challenge'] as const)
    for (const subject of ['theme', 'keyphrase'] as const)
      for (const confirmed of [true, false]) {
        const titleOf = (words: ReportWords, place: string, name: string) =>
          (kind === 'nugget' ? words.place.sourceTitles.finding : words.sourceTitles.challenge)(
            place,
            { subject, name },
            confirmed,
          );
        const pattern = titleOf(from, '\u0001', '\u0002')
          .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
          .replace('\u0001', '(?<place>.+)')
          .replace('\u0002', '(?<name>[^“”]+)');
        const { place, name } = new RegExp(`^${pattern}$`, 'u').exec(title)?.groups ?? {};
        if (place !== undefined && name !== undefined) return titleOf(to, place, name);
      }
  return title;
}
