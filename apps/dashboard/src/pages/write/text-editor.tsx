import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { pointOut } from '../../writing/point-out';
import '../../writing/writing.css';
import type { Block } from './blocks';
import { elementOf, rangeOf, readBlocks } from './editor-dom';
import type { StrayFigure } from './stray-figures';

interface TextEditorProps {
  /** What it shows; the same array that `onChange` gave is what stands there already. */
  readonly blocks: readonly Block[];
  readonly label: string;
  /** What helps whoever writes in it. */
  readonly hint: string;
  readonly lang: string;
  /** Pointed out where they stand. */
  readonly stray: readonly StrayFigure[];
  readonly onChange: (blocks: readonly Block[]) => void;
}

/** The text as a document that is written in where it stands: headings, paragraphs and quotes, and nothing else. */
export function TextEditor({ blocks, label, hint, lang, stray, onChange }: TextEditorProps) {
  const editor = useRef<HTMLDivElement>(null);
  const written = useRef<readonly Block[] | null>(null);
  const hintId = useId();
  useLayoutEffect(() => {
    if (blocks !== written.current) editor.current?.replaceChildren(...blocks.map(elementOf));
    written.current = blocks;
  }, [blocks]);
  useEffect(() => {
    const box = editor.current;
    if (box === null) return undefined;
    const plainOnly = (event: InputEvent) => {
      if (event.inputType.startsWith('format')) event.preventDefault();
    };
    box.addEventListener('beforeinput', plainOnly);
    return () => box.removeEventListener('beforeinput', plainOnly);
  }, []);
  useEffect(() => {
    const box = editor.current;
    if (box === null) return undefined;
    const marks = blocks.flatMap(({ text }, block) =>
      [...text.matchAll(/\[\d{1,3}\]/g)].map((match) =>
        rangeOf(box, block, match.index, match.index + match[0].length),
      ),
    );
    const undo = [
      pointOut('source-mark', marks),
      pointOut(
        'stray-figure',
        stray.map(({ block, start, end }) => rangeOf(box, block, start, end)),
      ),
    ];
    return () => undo.forEach((takeBack) => takeBack());
  }, [blocks, stray]);

  function changed() {
    if (editor.current === null) return;
    const next = readBlocks(editor.current);
    written.current = next;
    onChange(next);
  }

  return (
    <>
      <p id={hintId} className="small soft no-print">
        {hint}
      </p>
      <div
        ref={editor}
        className="text-editor"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        aria-describedby={hintId}
        lang={lang}
        contentEditable
        suppressContentEditableWarning
        spellCheck
        onFocus={() => document.execCommand('defaultParagraphSeparator', false, 'p')}
        onInput={changed}
        onPaste={(event) => {
          // Words only: what they looked like elsewhere is not theirs here.
          event.preventDefault();
          document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
        }}
        onDrop={(event) => event.preventDefault()}
      />
    </>
  );
}
