import { useEffect, useRef } from 'react';
import type { NameMeaningInput, UploadPartsFragment, UploadQuery } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { districtChoices, placeChoices } from './name-choices';
import { meaningOf } from './reading-state';

type Unknown = UploadPartsFragment['unknownNames'][number];
type Meaning = UploadPartsFragment['names'][number];

interface UnknownNamesProps {
  readonly unknown: readonly Unknown[];
  readonly decided: readonly Meaning[];
  readonly districts: UploadQuery['districts'];
  readonly groups: UploadQuery['municipality']['focusGroups'];
  readonly onSay: (meanings: readonly NameMeaningInput[]) => void;
  readonly onTakeBack: (name: string) => void;
}

const namesAtOnce = 12;

/** Names that the profile does not know: what each may stand for, to be said in one click, and what has been said. */
export function UnknownNames(props: UnknownNamesProps) {
  const { unknown, decided, onSay } = props;
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const { section, moveAfter } = useMovingFocus(unknown, decided);
  if (unknown.length === 0 && decided.length === 0) return null;
  const remembered = unknown.flatMap(({ offers }) => offers.find((offer) => offer.reason === 'REMEMBERED') ?? []);
  const rest = unknown.slice(namesAtOnce);
  const rows = (some: readonly Unknown[]) =>
    some.map((each) => (
      <NameRow
        key={each.kind + each.name}
        {...props}
        unknownName={each}
        onSay={(meanings) => {
          const at = unknown.indexOf(each);
          moveAfter(unknown[at + 1] ?? unknown[at - 1]);
          onSay(meanings);
        }}
      />
    ));
  return (
    <section aria-labelledby="namn" ref={section}>
      <h3 id="namn" tabIndex={-1}>
        {words.namesTitle}
      </h3>
      {unknown.length > 0 && <p className="soft">{words.namesIntro}</p>}
      {remembered.length > 0 && (
        <p className="names-remembered">
          <button
            type="button"
            className="button"
            onClick={() => {
              moveAfter(undefined);
              onSay(remembered.map(({ meaning }) => meaningOf(meaning)));
            }}
          >
            {words.asLastTime(formats.count(remembered.length))}
          </button>
        </p>
      )}
      <ul className="names">{rows(unknown.slice(0, namesAtOnce))}</ul>
      {rest.length > 0 && (
        <details className="more-details">
          <summary>{words.moreProblems(formats.number(rest.length))}</summary>
          <ul className="names">{rows(rest)}</ul>
        </details>
      )}
      {decided.length > 0 && (
        <Decided
          {...props}
          onTakeBack={(name) => {
            moveAfter({ name });
            props.onTakeBack(name);
          }}
        />
      )}
    </section>
  );
}

/** What one has answered goes from the list, and focus with it: it moves on to the next name, else to the heading. */
function useMovingFocus(unknown: readonly Unknown[], decided: readonly Meaning[]) {
  const section = useRef<HTMLElement>(null);
  const next = useRef<{ readonly name: string | undefined } | null>(null);
  useEffect(() => {
    // While the answer is on its way the row still stands there, with focus in it.
    if (next.current === null || (document.activeElement ?? document.body) !== document.body) return;
    const { name } = next.current;
    next.current = null;
    const rows = [...(section.current?.querySelectorAll<HTMLElement>('li[data-name]') ?? [])];
    const row = rows.find((each) => each.dataset['name'] === name);
    const target =
      row?.querySelector<HTMLElement>('button, select') ?? section.current?.querySelector<HTMLElement>('h3');
    target?.focus();
  }, [unknown, decided]);
  function moveAfter(row: { readonly name: string } | undefined) {
    next.current = { name: row?.name };
  }
  return { section, moveAfter };
}

function isMasked(name: string): boolean {
  return name.includes('█');
}

function NameRow({
  unknownName: { kind, name, rows, offers },
  districts,
  groups,
  onSay,
}: UnknownNamesProps & { readonly unknownName: Unknown }) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const places = placeChoices(districts);
  const say = (meaning: Partial<NameMeaningInput>) => onSay([{ name, ...meaning }]);
  return (
    <li data-name={name}>
      <div>
        <b>{isMasked(name) ? words.masked : name}</b>
        <p className="soft small">{words.nameRows(words.nameKind[kind], formats.count(rows))}</p>
      </div>
      {/* A person's name stands for no place. */}
      {!isMasked(name) && (
        <div className="name-choices">
          {offers.map(({ label, reason, meaning }) => (
            <button key={reason} type="button" className="button" onClick={() => onSay([meaningOf(meaning)])}>
              <span>
                <span className="visually-hidden">{name}: </span>
                {label === '' ? words.leaveEmpty : words.means(label)}
                <span className="name-why">{words.nameOffer[reason]}</span>
              </span>
            </button>
          ))}
          <select
            aria-label={words.chooseMeaningOf(name)}
            value=""
            onChange={(event) => {
              const [what, id] = event.target.value.split(' ') as [string, string];
              if (what === 'group') say({ groupId: id });
              else if (what === 'place')
                say({ placeId: id, districtId: places.find((place) => place.id === id)?.districtId ?? null });
              else say({ districtId: id });
            }}
          >
            <option value="" disabled>
              {words.chooseMeaning}
            </option>
            {kind === 'GROUP' && (
              <optgroup label={words.groups}>
                {groups.map((group) => (
                  <option key={group.id} value={`group ${group.id}`}>
                    {group.name[language]}
                  </option>
                ))}
              </optgroup>
            )}
            {kind !== 'GROUP' && (
              <optgroup label={words.districts}>
                {districtChoices(districts).map((district) => (
                  <option key={district.id} value={`district ${district.id}`}>
                    {district.name}
                  </option>
                ))}
              </optgroup>
            )}
            {kind !== 'GROUP' && (
              <optgroup label={words.places}>
                {places.map((place) => (
                  <option key={place.id} value={`place ${place.id}`}>
                    {place.name}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
          {!offers.some(({ label }) => label === '') && (
            <button
              type="button"
              className="button"
              data-kind="quiet"
              aria-label={`${name}: ${words.leaveEmpty}`}
              onClick={() => say({})}
            >
              {words.leaveEmpty}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function Decided({ decided, onTakeBack }: UnknownNamesProps) {
  const { language } = useLanguage();
  const words = importMessages[language];
  return (
    <div className="names-decided">
      <h4>{words.decidedTitle}</h4>
      <ul className="names">
        {decided.map(({ name, district, place, group }) => (
          <li key={name}>
            <p>
              <b>{name}</b> → {place?.name ?? district?.name ?? group?.name[language] ?? words.emptyMeaning}
            </p>
            <button
              type="button"
              className="button"
              data-kind="quiet"
              aria-label={words.changeAbout(name)}
              onClick={() => onTakeBack(name)}
            >
              {words.changeIt}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
