export * from '../generated/typescript/constants.js';
