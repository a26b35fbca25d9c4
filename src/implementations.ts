import { dcmtk as dcmtkData } from '../generated/typescript/implementations/dcmtk.js';
import { pynetdicom as pynetdicomData } from '../generated/typescript/implementations/pynetdicom.js';
import { pynetdicom2 as pynetdicom2Data } from '../generated/typescript/implementations/pynetdicom2.js';
import type { Implementation } from '../generated/typescript/implementations/types.js';
import { deepFreeze } from './values/deep-freeze.js';

export { lookupCondition } from './implementations/lookup-condition.js';
export type { Condition, Implementation, ImplementationReason, ImplementationStatus } from '../generated/typescript/implementations/types.js';

/** DCMTK: conditions that its tools log. */
export const dcmtk: Implementation = /* @__PURE__ */ deepFreeze(dcmtkData);
/** pynetdicom: codes that the library itself answers when a handler fails. */
export const pynetdicom: Implementation = /* @__PURE__ */ deepFreeze(pynetdicomData);
/** pynetdicom2: the library's own reading of the standard. */
export const pynetdicom2: Implementation = /* @__PURE__ */ deepFreeze(pynetdicom2Data);
