/**
 * What a text of a VR may be in the DICOM JSON Model, as a regular expression that JSON Schema validators of every language take.
 * Some programs leave the NUL that pads a UID.
 */
export const TEXT_PATTERNS = {
  AE: { pattern: '^[ -~]{1,16}$', what: 'up to 16 characters' },
  AT: { pattern: '^[0-9A-Fa-f]{8}$', what: 'eight hexadecimal digits' },
  LO: { pattern: '^[^\\\\\\x00-\\x1F\\x7F-\\x9F]{0,64}$', what: 'up to 64 characters' },
  UI: { pattern: '^(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*))*\\x00?$', what: 'a UID' },
} as const;

/** The most characters of a UID. */
export const LONGEST_UID = 64;
