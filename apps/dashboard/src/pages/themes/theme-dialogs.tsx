import { useId, useState } from 'react';
import type { CurationInput, CurationPartsFragment, ThemeWordsQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { DecisionDialog, type DecisionProps } from '../../curation/decision-dialog';
import { NameFields } from './name-fields';
import type { ListedTheme } from './theme-order';

interface ThemeDialogProps extends DecisionProps {
  readonly theme: ListedTheme;
  readonly decide: (decision: CurationInput, by: string, reason: string) => Promise<CurationPartsFragment>;
}

/** Gives a theme another name, in one language or both. */
export function RenameDialog({ theme, decide, ...rest }: ThemeDialogProps) {
  const { language } = useLanguage();
  const words = themesMessages[language].rename;
  const [name, setName] = useState(theme.name);
  const changed = (of: 'sv' | 'en') => (name[of].trim() === theme.name[of] ? null : name[of].trim());
  return (
    <DecisionDialog
      {...rest}
      title={words.title(theme.name[language])}
      explained={words.explained}
      yes={words.yes}
      onDecide={async (by, reason) => {
        const [sv, en] = [changed('sv'), changed('en')];
        if (sv === null && en === null) return null;
        return decide({ renameTheme: { themeId: theme.id, name: { sv, en } } }, by, reason);
      }}
    >
      <NameFields labels={words.fields} name={name} onChange={setName} />
    </DecisionDialog>
  );
}

/** Takes a theme out of every list. */
export function HideDialog({ theme, decide, ...rest }: ThemeDialogProps) {
  const { language } = useLanguage();
  const words = themesMessages[language].hide;
  return (
    <DecisionDialog
      {...rest}
      kind="danger"
      title={words.title(theme.name[language])}
      explained={words.explained}
      yes={words.yes}
      onDecide={(by, reason) => decide({ hideTheme: theme.id }, by, reason)}
    />
  );
}

/** Lets a theme come first; asked only of those whose name is not known. */
export function PinDialog({ theme, decide, ...rest }: ThemeDialogProps) {
  const { language } = useLanguage();
  const words = themesMessages[language].pin;
  return (
    <DecisionDialog
      {...rest}
      title={words.title(theme.name[language])}
      explained={words.explained}
      yes={words.yes}
      onDecide={(by, reason) => decide({ pinTheme: theme.id }, by, reason)}
    />
  );
}

interface MergeDialogProps extends ThemeDialogProps {
  /** The themes it may go into. */
  readonly others: readonly ListedTheme[];
  /** Called with the theme that it went into. */
  readonly onMerged: (into: string) => void;
}

/** Lets a theme go into another. */
export function MergeDialog({ theme, decide, others, onMerged, onDecided, ...rest }: MergeDialogProps) {
  const { language, formats } = useLanguage();
  const words = themesMessages[language].merge;
  const id = useId();
  const [into, setInto] = useState('');
  const sorted = others.toSorted((a, b) => formats.compare(a.name[language], b.name[language]));
  return (
    <DecisionDialog
      {...rest}
      kind="danger"
      title={words.title(theme.name[language])}
      explained={words.explained(theme.name[language])}
      yes={words.yes}
      onDecide={(by, reason) => decide({ mergeThemes: { themeIds: [theme.id], into } }, by, reason)}
      onDecided={(decision, by) => {
        onMerged(into);
        onDecided(decision, by);
      }}
    >
      <p className="field">
        <label htmlFor={id}>{words.into}</label>
        <select id={id} required value={into} onChange={(event) => setInto(event.target.value)}>
          <option value="">{words.choose}</option>
          {sorted.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name[language]}
            </option>
          ))}
        </select>
      </p>
    </DecisionDialog>
  );
}

type Words = NonNullable<ThemeWordsQuery['theme']>['keyphrases'];

/** Makes a theme of some of another's words. */
export function SplitDialog({ theme, decide, keyphrases, ...rest }: ThemeDialogProps & { readonly keyphrases: Words }) {
  const { language } = useLanguage();
  const words = themesMessages[language].split;
  const [name, setName] = useState({ sv: '', en: '' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  function choose(id: string, on: boolean) {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  }
  return (
    <DecisionDialog
      {...rest}
      kind="danger"
      title={words.title(theme.name[language])}
      explained={words.explained}
      yes={words.yes}
      onDecide={(by, reason) =>
        chosen.size === 0
          ? words.chooseOne
          : decide({ splitTheme: { themeId: theme.id, name, keyphraseIds: [...chosen], statementIds: [] } }, by, reason)
      }
    >
      <fieldset>
        <legend className="legend">{words.which}</legend>
        <div className="split-words">
          {keyphrases.map(({ id, label }) => (
            <label key={id} className="check">
              <input type="checkbox" checked={chosen.has(id)} onChange={(event) => choose(id, event.target.checked)} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <NameFields labels={words.fields} name={name} onChange={setName} />
    </DecisionDialog>
  );
}
