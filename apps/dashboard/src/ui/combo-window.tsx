import { Combobox } from '@base-ui/react/combobox';
import type { ComboChoice, ComboFieldProps } from './combo-field';
import './combo-window.css';

/** The field with its list; `combo-field.tsx` fetches it. */
export default function ComboWindow(props: ComboFieldProps) {
  const { id, placeholder, text, onText, choices, chosen, onChosen, onSettle, describedBy, words } = props;
  return (
    <Combobox.Root<ComboChoice>
      items={choices}
      // The server knows which words are forms of which: what it gives is what fits.
      filter={null}
      value={chosen}
      inputValue={text}
      itemToStringLabel={(choice) => choice.label}
      isItemEqualToValue={(one, other) => one.id === other.id}
      autoHighlight
      // Else arrow down from an only choice, which stands chosen, would leave it, and Enter choose nothing.
      loopFocus={false}
      onValueChange={onChosen}
      onInputValueChange={(written, { reason }) => {
        // What fits none of the choices is left standing: it is for whoever asked to say so.
        if (reason === 'input-change' || reason === 'clear-press') onText(written);
      }}
    >
      <Combobox.InputGroup className="combo">
        <Combobox.Input
          id={id}
          placeholder={placeholder}
          aria-describedby={describedBy}
          onKeyDown={(event) => {
            // A list that has just changed may have nothing chosen in it.
            if (event.key === 'Enter' && !event.currentTarget.hasAttribute('aria-activedescendant'))
              onSettle(event.currentTarget.value, true);
          }}
          onBlur={(event) => onSettle(event.currentTarget.value, false)}
        />
        <Combobox.Clear className="combo-button" aria-label={words.clear}>
          <span aria-hidden="true">×</span>
        </Combobox.Clear>
        <Combobox.Trigger className="combo-button" aria-label={words.open}>
          <span aria-hidden="true">▾</span>
        </Combobox.Trigger>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className="combo-place" sideOffset={4}>
          <Combobox.Popup className="combo-list">
            <Combobox.Empty>
              <p className="combo-none">{words.none}</p>
            </Combobox.Empty>
            <Combobox.List>
              {(choice: ComboChoice) => (
                <Combobox.Item key={choice.id} value={choice} className="combo-item">
                  {choice.label}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
