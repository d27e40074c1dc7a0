import { defaultOf, variableNames, variables } from './variables.js';

/** Every setting as `docs/operations.md` tells of it: a row each. */
export function settingsTable(): string {
  const rows = variableNames.map((name) => {
    const { en, decides } = variables[name];
    const otherwise = defaultOf(name);
    return `| \`${name}\` | ${otherwise === null ? '' : `\`${otherwise}\``} | ${en} | ${decides} |`;
  });
  return ['| setting | without it | must be | decides |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
