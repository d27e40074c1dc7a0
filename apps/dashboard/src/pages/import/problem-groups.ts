import type { ProblemPartsFragment } from '../../graphql/generated/graphql';

/** Problems that say the same, with every place they are found. */
export interface ProblemGroup {
  readonly severity: ProblemPartsFragment['severity'];
  readonly message: string;
  readonly places: readonly string[];
}

/** Puts together what is the same in many rows; errors before warnings, else in the file's order. */
export function groupProblems(problems: readonly ProblemPartsFragment[], language: 'sv' | 'en'): ProblemGroup[] {
  const groups = new Map<string, { severity: ProblemPartsFragment['severity']; message: string; places: string[] }>();
  for (const problem of problems) {
    const message = problem.message[language];
    const key = `${problem.severity} ${problem.code} ${message}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { severity: problem.severity, message, places: [problem.place[language]] });
    } else group.places.push(problem.place[language]);
  }
  const rank = (group: ProblemGroup) => (group.severity === 'ERROR' ? 0 : 1);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
