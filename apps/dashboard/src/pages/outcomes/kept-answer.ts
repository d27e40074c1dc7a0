/** An answer to residents while it is written. */
export interface WrittenAnswer {
  /** Empty: any theme. */
  readonly themeId: string;
  /** Empty: any district. */
  readonly districtId: string;
  readonly textSv: string;
  readonly textEn: string;
}

const names = ['themeId', 'districtId', 'textSv', 'textEn'] as const;
const nothing: WrittenAnswer = { themeId: '', districtId: '', textSv: '', textEn: '' };

/** Reads what was kept as text; nothing written when it is not what we wrote. */
export function readAnswer(text: string | null): WrittenAnswer {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return nothing;
    const texts = Object.entries(kept).filter(
      ([name, value]) => typeof value === 'string' && names.some((each) => each === name),
    );
    return { ...nothing, ...Object.fromEntries(texts) };
  } catch {
    return nothing;
  }
}

/** What the browser keeps under a key; nothing where it may not keep anything. */
export function keptAnswer(key: string): WrittenAnswer {
  try {
    return readAnswer(localStorage.getItem(key));
  } catch {
    return nothing;
  }
}

/** What is to be kept as text; null when nothing is written. */
export function answerText(answer: WrittenAnswer): string | null {
  return answer.textSv === '' && answer.textEn === '' ? null : JSON.stringify(answer);
}
