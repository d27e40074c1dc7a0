/** One suffix rule of a Hunspell affix file: an entry with the flag that fits gives up `strip` for `add`. */
export interface AffixRule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Flags of the form that is made: whether it may stand in a compound only (Z), first (X) or in the middle (U). */
  readonly leadsTo: string;
  readonly fits: (base: string) => boolean;
}

const RULE = /^SFX\s+(\S)\s+(\S+)\s+([^\s/]+)(?:\/(\S+))?\s+(\S+)\s*$/u;

/** Reads the suffix rules of an affix file (the Swedish one has no prefixes). Throws when there are none. */
export function parseAffixes(text: string): AffixRule[] {
  const rules: AffixRule[] = [];
  for (const line of text.split('\n')) {
    const [, flag, strip, add, leadsTo, condition] = RULE.exec(line) ?? [];
    if (flag === undefined || strip === undefined || add === undefined || condition === undefined) continue;
    const bare = strip === '0' ? '' : strip;
    const pattern = new RegExp(`${condition}$`, 'u');
    rules.push({
      flag,
      strip: bare,
      add: add === '0' ? '' : add,
      leadsTo: leadsTo ?? '',
      fits: (base) => base.endsWith(bare) && pattern.test(base),
    });
  }
  if (rules.length === 0) throw new Error('no affix rules');
  return rules;
}
