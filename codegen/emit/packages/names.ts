/** The words of a constant or column: `SOPClassNotSupported` has `SOP`, `Class`, `Not`, `Supported`; the plural `IDs` is one word. */
export function wordsOf(name: string): string[] {
  return name.match(/[A-Z]{2,}s(?=[A-Z]|$)|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [name];
}

/** `SOP_CLASS_NOT_SUPPORTED`. */
export function upperSnake(name: string): string {
  return wordsOf(name).join('_').toUpperCase();
}

/** `sop_class_not_supported`. */
export function lowerSnake(name: string): string {
  return upperSnake(name).toLowerCase();
}

/** `SOPClassNotSupported`, as the spec has it; of a column, `actionTypeIds` becomes `ActionTypeIds`. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A column as a property: `sopClasses` becomes `SOPClasses`. */
export function propertyName(column: string): string {
  return pascal(column.replace(/^(sop|uid)/, (acronym) => acronym.toUpperCase()));
}

/** The same in capitals: `C_STORE`, `SERVICE_CLASS`. */
export function upperConstantOf(text: string): string {
  return upperSnake(constantOf(text));
}

/** What stays in capitals in a constant; other words in capitals are names of DIMSE services. */
const ACRONYMS: ReadonlySet<string> = new Set(['DIMSE', 'PDU', 'SOP', 'ID']);

/** A constant made of a text of the standard, such as `C-STORE`, `service class` or `not at all`: `CStore`, `ServiceClass`, `NotAtAll`. */
export function constantOf(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (word === word.toUpperCase() && word.length > 1 && !ACRONYMS.has(word) ? word.charAt(0) + word.slice(1).toLowerCase() : pascal(word)))
    .join('');
}
