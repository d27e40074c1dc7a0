import { KINDS, VALENCES, type Answer, type GoldFolder, type Split } from './gold-files.js';
import { keyphraseAgreement, scoreKeyphrases } from './keyphrases.js';
import { labelAgreement, scoreLabels } from './labels.js';
import { readMarked, scoreSpans } from './spans.js';

/** A figure with its name: a share of 1, or a count. */
export interface Figure {
  readonly name: string;
  readonly value: number;
}

/** What a system's answers are worth on one split; a text without an answer counts as one where nothing was found. */
export function scoreOf(gold: GoldFolder, answers: ReadonlyMap<string, Answer>, split: Split): Figure[] {
  const right = gold.answers('gold');
  const pairs = gold
    .texts(split)
    .map(({ id }) => ({ gold: demanded(right, id), predicted: answers.get(id) ?? { id } }));
  if (gold.task === 'keyphrases') {
    const scores = scoreKeyphrases(
      pairs.map((pair) => ({ gold: pair.gold.keyphrases ?? [], predicted: pair.predicted.keyphrases ?? [] })),
    );
    return [
      { name: 'texts with keyphrases', value: scores.texts },
      { name: 'precision@10', value: scores.precision },
      { name: 'recall@10', value: scores.recall },
      { name: 'F1@10', value: scores.f1 },
      { name: 'texts without', value: scores.emptyTexts },
      { name: 'phrases given to a text without', value: scores.givenWhereEmpty },
    ];
  }
  if (gold.task === 'valence') {
    const scores = scoreLabels(
      pairs.map((pair) => ({ gold: pair.gold.valence ?? '', predicted: pair.predicted.valence ?? '' })),
      VALENCES,
    );
    return [
      { name: 'statements', value: scores.statements },
      { name: 'macro F1', value: scores.macroF1 },
      { name: 'accuracy', value: scores.accuracy },
      ...scores.labels.map(({ label, f1 }) => ({ name: `F1 of ${label}`, value: f1 })),
    ];
  }
  const spans = pairs.map((pair) => ({ gold: pair.gold.spans ?? [], predicted: pair.predicted.spans ?? [] }));
  return [undefined, ...KINDS].flatMap((kind) =>
    (['overlap', 'exact'] as const).flatMap((match) => {
      const { recall, precision, gold: count } = scoreSpans(spans, match, kind);
      const name = `${kind ?? 'all kinds'}, ${match}`;
      return [
        { name: `${name}: recall of ${count}`, value: recall },
        { name: `${name}: precision`, value: precision },
      ];
    }),
  );
}

/** How far the two annotators agree on one split. Throws where one has left a text out or changed it. */
export function agreementOf(gold: GoldFolder, split: Split): Figure[] {
  const a = gold.answers('annotator-a');
  const b = gold.answers('annotator-b');
  const pairs = gold.texts(split).map(({ id }) => ({ a: demanded(a, id), b: demanded(b, id) }));
  if (gold.task === 'keyphrases') {
    const { f1, texts } = keyphraseAgreement(
      pairs.map((pair) => ({ a: pair.a.keyphrases ?? [], b: pair.b.keyphrases ?? [] })),
    );
    return [
      { name: 'texts', value: texts },
      { name: 'mean F1 of one against the other', value: f1 },
    ];
  }
  if (gold.task === 'valence') {
    const { agreement, kappa, statements } = labelAgreement(
      pairs.map((pair) => ({ a: pair.a.valence ?? '', b: pair.b.valence ?? '' })),
    );
    return [
      { name: 'statements', value: statements },
      { name: 'same label', value: agreement },
      { name: "Cohen's kappa", value: kappa },
    ];
  }
  for (const { id, text } of gold.texts(split))
    for (const answers of [a, b]) {
      const { marked } = demanded(answers, id);
      if (marked !== undefined && readMarked(marked).text !== text)
        throw new Error(`the marked copy of ${id} is not its text`);
    }
  const spans = pairs.map((pair) => ({ gold: pair.a.spans ?? [], predicted: pair.b.spans ?? [] }));
  return (['overlap', 'exact'] as const).map((match) => ({
    name: `span F1, ${match}`,
    value: scoreSpans(spans, match).f1,
  }));
}

function demanded(answers: ReadonlyMap<string, Answer>, id: string): Answer {
  const answer = answers.get(id);
  if (answer === undefined) throw new Error(`no answer for ${id}`);
  return answer;
}
