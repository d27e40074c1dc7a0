import type { ReportDocument } from '@guldkorn/report';
import { colours } from '../../chart/palette.js';
import type { Line } from '../../text/wrap.js';
import { momentInWords, recordFacts } from '../../words/record-facts.js';
import { tag, type Box, type Tag } from '../flow.js';
import { lineHeight } from '../pen.js';
import { lines, plain, type Layout } from '../rich-text.js';
import { styles, textWidth, type TextStyle } from '../style.js';
import { textBoxes } from '../text-boxes.js';

const labelWidth = 150;
/** A longer title is set smaller, so that what is to be read first has room on its page. */
const longTitle = 60;

/**
 * What the report is called, what it speaks of, which version it is and by whom, and whether it is a draft.
 * @param isShort without what it speaks of where its title says so
 */
export function openingBoxes(report: ReportDocument, parent: Tag, layout: Layout, isShort = false): Box[] {
  const { words } = layout;
  const { record } = report;
  const text = (of: string, style: TextStyle) => lines([plain(of, style)], textWidth, layout);
  const whose: TextStyle = { ...styles.strong, colour: colours.goldInk };
  const made = record.isFrozen ? words.record.frozen : words.record.putTogether;
  const version = `${words.version(record.version)}. ${made} ${momentInWords(record.at, words)}. ${words.record.by} ${record.by}. `;
  const corrected = record.corrects === null ? '' : words.corrects(record.corrects.version, record.corrects.reason);
  return [
    ...textBoxes(text(report.municipality, whose), { of: tag('P', parent), before: 0, keepsNext: true }),
    // Names with hyphens stay whole in letters this large.
    ...textBoxes(
      text(report.title.replaceAll('-', '\u2011'), report.title.length > longTitle ? styles.longTitle : styles.title),
      {
        of: tag('H1', parent),
        before: 6,
        keepsNext: true,
        anchor: { name: 'title', bookmark: { title: report.title, level: 1 } },
      },
    ),
    ...(isShort && report.title.includes(report.scope)
      ? []
      : textBoxes(text(report.scope, styles.lead), { of: tag('P', parent), before: 8, keepsNext: true })),
    ...textBoxes(lines([plain(version, styles.small), plain(corrected, styles.smallStrong)], textWidth, layout), {
      of: tag('P', parent),
      before: 8,
    }),
    ...(record.isFrozen ? [] : draftBoxes(parent, layout)),
  ];
}

/** Says in large letters that it is no record yet. */
function draftBoxes(parent: Tag, layout: Layout): Box[] {
  const { words } = layout;
  const of = tag('P', parent);
  const style: TextStyle = { ...styles.heading, colour: colours.goldInk };
  const all = lines([plain(`${words.draft} `, style), plain(words.draftMeans, styles.body)], textWidth - 24, layout);
  const height = all.reduce((sum, line) => sum + lineHeight(line), 0) + 16;
  return [
    {
      height,
      before: 16,
      keepsNext: false,
      draw: (pen, top) => {
        pen.artifact('Layout', () => pen.rect(0, top, textWidth, height, colours.goldWash, colours.gold));
        let y = top + 8;
        for (const line of all) {
          pen.line(line, of, 12, y);
          y += lineHeight(line);
        }
      },
    },
  ];
}

/** The record, line by line: what it is to the left, what it says to the right. */
export function recordBoxes(report: ReportDocument, hash: string | null, parent: Tag, layout: Layout): Box[] {
  const list = tag('L', parent, { numbering: 'None' });
  return recordFacts(report.record, hash, layout.words).flatMap(({ label, text }, index): Box[] => {
    const item = tag('LI', list);
    const of = tag('Lbl', item);
    const name: Line<TextStyle>[] = lines([plain(`${label} `, styles.smallStrong)], labelWidth - 8, layout);
    const said = textBoxes(lines([plain(text, styles.small)], textWidth - labelWidth, layout), {
      of: tag('LBody', item),
      left: labelWidth,
      before: index === 0 ? 9 : 2,
      keepsNext: index === 0,
    });
    const heightened = said.map((box, line) =>
      line === 0 && name.length > said.length ? { ...box, height: box.height * name.length } : box,
    );
    return heightened.map((box, line): Box =>
      line > 0
        ? box
        : {
            ...box,
            draw: (pen, top) => {
              for (const [row, one] of name.entries()) pen.line(one, of, 0, top + row * styles.small.leading);
              box.draw(pen, top);
            },
          },
    );
  });
}
