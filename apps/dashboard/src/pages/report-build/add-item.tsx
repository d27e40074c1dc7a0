import type { ReportItemKind, ReportTemplate } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { reportBuildMessages } from '../../messages/report-build-messages';
import { Panel } from '../../ui/panel';

interface AddItemProps {
  readonly template: ReportTemplate;
  readonly onAdd: (kind: ReportItemKind) => void;
  readonly onClose: () => void;
}

const byHand: readonly ReportItemKind[] = ['HEADING', 'TEXT', 'QUOTE'];
const ofDistricts: readonly ReportItemKind[] = [
  'HEARD',
  'VOICES_CHART',
  'KEY_FIGURES',
  'NUGGET_CHART',
  'NUGGETS',
  'CHALLENGES',
  'THEMES',
  'THEME_CHART',
  'COMMON_GROUND',
  'ACTIONS',
  'ANSWERS',
];

/** What a report of each kind may be given more of; what is written by hand goes everywhere. */
const offered: Readonly<Record<ReportTemplate, readonly ReportItemKind[]>> = {
  DISTRICT: [...byHand, 'OPENING', ...ofDistricts],
  COMMITTEE: [...byHand, 'TOP_NUGGETS', 'TOP_CHALLENGES', ...ofDistricts],
  COMPARISON: [...byHand, 'DIFFERENCES', 'FINDING_CHART', 'TOP_NUGGETS', 'TOP_CHALLENGES', ...ofDistricts],
  FOLLOW_UP: [...byHand, 'CHANGES', 'CHANGES_TABLE', 'TOP_NUGGETS', 'TOP_CHALLENGES', ...ofDistricts],
};

/** Lets one choose what to add, each with a sentence that says what it is. */
export function AddItem({ template, onAdd, onClose }: AddItemProps) {
  const { language } = useLanguage();
  const words = reportBuildMessages[language];
  return (
    <Panel title={words.addTitle} closeLabel={words.close} onClose={onClose}>
      <ul className="build-kinds">
        {offered[template].map((kind) => (
          <li key={kind}>
            <button type="button" className="build-kind" onClick={() => onAdd(kind)}>
              <strong>{words.items[kind][0]}</strong>
              <span className="small soft">{words.items[kind][1]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
