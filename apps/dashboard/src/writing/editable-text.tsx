import { useEffect, useLayoutEffect, useRef } from 'react';
import { pointOut } from './point-out';
import { putUnder, rangeUnder, textUnder } from './text-places';
import './writing.css';

/** Characters to point out, and under which name of a highlight. */
export interface PointedOut {
  readonly name: 'stray-figure' | 'hard-to-read';
  readonly start: number;
  readonly end: number;
}

interface EditableTextProps {
  readonly value: string;
  readonly label: string;
  readonly lang: string;
  readonly className: string;
  /** Whether it may hold line breaks. */
  readonly isLong?: boolean;
  /** Said while it is empty. */
  readonly placeholder?: string;
  readonly pointedOut?: readonly PointedOut[];
  readonly describedBy?: string;
  readonly onChange: (text: string) => void;
}

const nothing: readonly PointedOut[] = [];

/** Words that are written over where they stand, as plain text. */
export function EditableText(props: EditableTextProps) {
  const {
    value,
    label,
    lang,
    className,
    isLong = false,
    placeholder,
    pointedOut = nothing,
    describedBy,
    onChange,
  } = props;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What stands there already is left alone, and the caret with it.
    if (box.current !== null && textUnder(box.current) !== value) putUnder(box.current, value);
  }, [value]);
  useEffect(() => {
    const editor = box.current;
    if (editor === null) return undefined;
    const plainOnly = (event: InputEvent) => {
      if (event.inputType.startsWith('format')) event.preventDefault();
    };
    editor.addEventListener('beforeinput', plainOnly);
    return () => editor.removeEventListener('beforeinput', plainOnly);
  }, []);
  useEffect(() => {
    const editor = box.current;
    if (editor === null) return undefined;
    const undo = (['stray-figure', 'hard-to-read'] as const).map((name) =>
      pointOut(
        name,
        pointedOut.filter((one) => one.name === name).map(({ start, end }) => rangeUnder(editor, start, end)),
      ),
    );
    return () => undo.forEach((takeBack) => takeBack());
  }, [pointedOut, value]);
  return (
    <div
      ref={box}
      className={`editable ${className}`}
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-multiline={isLong}
      aria-describedby={describedBy}
      lang={lang}
      data-placeholder={value === '' ? placeholder : undefined}
      contentEditable
      suppressContentEditableWarning
      spellCheck
      onInput={(event) => onChange(textUnder(event.currentTarget))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        if (isLong) document.execCommand('insertLineBreak');
      }}
      onPaste={(event) => {
        // Words only: what they looked like elsewhere is not theirs here.
        event.preventDefault();
        const words = event.clipboardData.getData('text/plain');
        document.execCommand('insertText', false, isLong ? words : words.replace(/\s+/g, ' '));
      }}
      onDrop={(event) => event.preventDefault()}
    />
  );
}
