import { useEffect, useEffectEvent, useState } from 'react';
import { codingMessages } from '../../messages/coding-messages';
import { useLanguage } from '../../messages/language';
import { errorText, Notice } from '../../ui/loaded';
import { takeFocus } from '../../ui/take-focus';
import { KeyHelp } from '../../ui/key-help';
import { SavedLine } from '../../ui/saved-line';
import { useShortcuts, type Shortcuts } from '../../ui/use-shortcuts';
import { CodingActions } from './coding-actions';
import { CodingEnd } from './coding-end';
import { CodingGuide } from './coding-guide';
import { StatementToCode } from './statement-to-code';
import { ThemeChoices } from './theme-choices';
import { themeKey } from './theme-keys';
import { useCoding, type Sample } from './use-coding';
import { useWhere } from './use-where';
import { atStatement, type Where } from './where';

const shortcutsKept = 'guldkorn-coding-shortcuts';

/** Where one stands in the sample: takes focus when one has answered or moved. */
const placeId = 'plats-i-stickprovet';
const deskId = 'granskning';

interface CodingDeskProps {
  readonly sample: Sample;
  readonly coder: string;
  /** Fetches the sample anew. */
  readonly onAgain: () => void;
}

/** Puts what is new at the top of the window and lets it be read out. */
function showPlace() {
  document.getElementById(placeId)?.focus({ preventScroll: true });
  const desk = document.getElementById(deskId);
  if (desk !== null && desk.getBoundingClientRect().top < 0) desk.scrollIntoView();
}

/** One statement at a time, answered by key, mouse or thumb; then the end. */
export function CodingDesk({ sample, coder, onAgain }: CodingDeskProps) {
  const { m, language, formats } = useLanguage();
  const words = codingMessages[language];
  const coding = useCoding(sample, coder);
  const [asked, go] = useWhere();
  const [said, setSaid] = useState('');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hasKeys, setHasKeys] = useState(() => localStorage.getItem(shortcutsKept) !== 'no');
  const { statements, themes } = sample;

  const isOpen = ({ position }: { readonly position: number }) => coding.given(position) === null;
  const done = statements.length - statements.filter(isOpen).length;
  const nextOpen = statements.find(isOpen);
  const next: Where = nextOpen ? atStatement(nextOpen.position) : { view: 'end' };
  const isThere = asked.view === 'statement' && statements.some(({ position }) => position === asked.position);
  const where = isThere || asked.view === 'end' ? asked : next;
  const index = where.view === 'statement' ? statements.findIndex(({ position }) => position === where.position) : -1;
  const statement = statements[index];
  const number = (at: number) => formats.number(at + 1);

  const settle = useEffectEvent(() => {
    if (where !== asked) go(where, true);
  });
  useEffect(() => settle(), []);

  function show(to: Where) {
    go(to);
    showPlace();
  }
  function toggle(themeId: string) {
    if (statement === undefined) return;
    const chosen = coding.chosen(statement.position);
    const after = themes.filter(({ id }) => chosen.includes(id) !== (id === themeId));
    coding.choose(
      statement.position,
      after.map(({ id }) => id),
    );
    setSaid('');
  }
  function answer(position: number, themeIds: readonly string[]) {
    const names = themes.filter(({ id }) => themeIds.includes(id)).map(({ name }) => name[language]);
    coding.answer(position, themeIds);
    setSaid(words.said.saved(number(index), names.join(', ') || words.said.noTheme));
  }
  function give(themeIds: readonly string[]) {
    if (statement === undefined) return;
    const { position } = statement;
    answer(position, themeIds);
    const isLeft = (each: { readonly position: number }) => each.position !== position && isOpen(each);
    const following = statements.slice(index + 1).find(isLeft) ?? statements.find(isLeft);
    show(following ? atStatement(following.position) : { view: 'end' });
  }
  function save() {
    if (statement === undefined) return;
    const chosen = coding.chosen(statement.position);
    const isNone = chosen.length === 0 && !coding.isDrafted(statement.position) && !isOpen(statement);
    if (chosen.length > 0 || isNone) give(chosen);
    else setSaid(words.said.chooseFirst);
  }
  /** To the one before or after; what is chosen is saved on the way. */
  function step(by: 1 | -1) {
    const to = statements[index + by];
    if (statement === undefined || (to === undefined && by < 0)) return;
    const chosen = coding.chosen(statement.position);
    if (coding.isDrafted(statement.position) && chosen.length > 0) answer(statement.position, chosen);
    else {
      coding.drop();
      setSaid('');
    }
    show(to ? atStatement(to.position) : { view: 'end' });
  }
  function undo() {
    const position = coding.undo();
    if (position === undefined) {
      setSaid(words.said.nothingToUndo);
      return;
    }
    setSaid(words.said.undone(number(statements.findIndex((each) => each.position === position))));
    show(atStatement(position));
  }
  function turnKeys(isOn: boolean) {
    localStorage.setItem(shortcutsKept, isOn ? 'yes' : 'no');
    setHasKeys(isOn);
  }

  const lastStatement = statements.at(-1);
  const back = () => lastStatement && show(atStatement(lastStatement.position));
  const always: Shortcuts = { u: undo, '?': () => setHelpOpen(!isHelpOpen) };
  const atOne: Shortcuts = Object.fromEntries([
    ...Object.entries(always),
    ...themes.flatMap(({ id }, at) => {
      const key = themeKey(at);
      return key === undefined ? [] : [[key, () => toggle(id)] as const];
    }),
    ['0', () => give([])] as const,
    ['Enter', save] as const,
    ...['j', 'ArrowRight'].map((key) => [key, () => step(1)] as const),
    ...['k', 'ArrowLeft'].map((key) => [key, () => step(-1)] as const),
  ]);
  useShortcuts(statement === undefined ? { ...always, k: back, ArrowLeft: back } : atOne, hasKeys);

  const given = statement === undefined ? null : coding.given(statement.position);
  return (
    <section id={deskId} className="coding-desk" aria-label={words.title}>
      <SavedLine
        progress={words.progress(formats.number(done), formats.number(statements.length))}
        done={done}
        total={statements.length}
        waiting={coding.waiting}
        held={coding.held}
        words={{ ...words, lost: words.lost(formats.count(coding.waiting)) }}
      />
      {coding.refusal && (
        <Notice title={words.refusedTitle} text={errorText(coding.refusal, language, m.state.network)}>
          <button type="button" className="button" onClick={onAgain}>
            {words.fetchAgain}
          </button>
        </Notice>
      )}
      <p className="coding-said" role="status">
        {said}
      </p>
      {statement === undefined ? (
        <CodingEnd
          sample={sample}
          coder={coder}
          done={done}
          isArriving={coding.waiting > 0 && coding.held === null}
          onUndo={undo}
          onShow={(first) => show(first ? atStatement(first.position) : next)}
          onDrawn={onAgain}
        />
      ) : (
        <>
          <div className="coding-columns">
            <div className="stack">
              <h2 tabIndex={-1} id={placeId} ref={takeFocus} className="coding-place">
                {words.place(number(index), formats.number(statements.length))}
              </h2>
              <StatementToCode statement={statement} />
              {given !== null && (
                <p className="soft small">{given.length === 0 ? words.answered.none : words.answered.themes}</p>
              )}
            </div>
            <ThemeChoices
              themes={themes}
              chosen={coding.chosen(statement.position)}
              hasKeys={hasKeys}
              onToggle={toggle}
            />
          </div>
          <CodingActions
            hasKeys={hasKeys}
            isFirst={index === 0}
            onSave={save}
            onNone={() => give([])}
            onStep={step}
            onUndo={undo}
          />
        </>
      )}
      <KeyHelp words={words} isOpen={isHelpOpen} onToggle={setHelpOpen} isOn={hasKeys} onTurn={turnKeys} />
      <details className="coding-help">
        <summary>{words.whyTitle}</summary>
        <CodingGuide />
      </details>
    </section>
  );
}
