import { isCondition, withinElements, type FigureName } from './figure-name.js';
import { implies } from './points.js';

/** Whether the names alone say that all that `narrow` counts is counted by `wide` too. */
export function liesWithin(narrow: FigureName, wide: FigureName): boolean {
  return (
    wide
      .filter(isCondition)
      .every(({ dimension, anyOf }) =>
        narrow
          .filter(isCondition)
          .some(
            (condition) =>
              condition.dimension === dimension &&
              condition.anyOf.every((element) =>
                withinElements(dimension, element).some((greater) => anyOf.includes(greater)),
              ),
          ),
      ) &&
    // Last, since it takes longest.
    (wide.every(isCondition) || implies(narrow, wide))
  );
}
