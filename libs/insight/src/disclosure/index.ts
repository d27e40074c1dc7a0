export { announcedWithin, type Announced } from './announced.js';
export {
  bothHold,
  doesNotHold,
  eitherHolds,
  exactTimeCondition,
  figureName,
  isCondition,
  narrowed,
  timeCondition,
  type Asked,
  type Clause,
  type Condition,
  type DialogueTime,
  type Dimension,
  type FigureName,
} from './figure-name.js';
export { liesWithin } from './lies-within.js';
export { halfSteps, halfStepsBy, hasCoins, type Coin, type HalfStep, type HalfSteps } from './half-step.js';
export {
  checkThreshold,
  countBounds,
  sumOfTold,
  tellCount,
  type CountBounds,
  type ToldCount,
  type ToldNumber,
} from './told-count.js';
export { tellPart, type ToldPart } from './told-part.js';
export { tellRatio, tellShare, type ToldLeanings, type ToldShare } from './told-share.js';
export { tellDistinctiveness, type ToldDistinctiveness, type ToldSupport } from './told-distinctiveness.js';
export { differenceBounds, learnt, partBounds, type Answer, type Learnt, type Part } from './attacker.js';
