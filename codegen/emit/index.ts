import type { Emitter } from './emitter.js';
import { categories } from './typescript/categories.js';
import { categoryOf } from './typescript/category-of.js';
import { constants } from './typescript/constants.js';
import { data } from './typescript/data.js';
import { enums } from './typescript/enums.js';
import { guards } from './typescript/guards.js';
import { indexBarrel } from './typescript/index-barrel.js';
import { runtime } from './typescript/runtime.js';
import { specTypes } from './typescript/spec-types.js';
import { statusCodeOf } from './typescript/status-code-of.js';
import { types } from './typescript/types.js';

/** Every target. */
export const EMITTERS: readonly Emitter[] = [types, enums, constants, guards, categories, categoryOf, statusCodeOf, data, runtime, specTypes, indexBarrel];
