import { SPEC_PATH } from '../spec-file.js';

/** What stands at the head of every generated file that can hold a comment. No date, no version: the same spec gives the same bytes. */
export function bannerOf(path: string): string {
  return `Generated from ${path} by codegen. Do not edit: run "npm run generate".`;
}

/** The banner of what comes from the spec. */
export const BANNER = bannerOf(SPEC_PATH);
