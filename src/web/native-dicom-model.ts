import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { shown } from '../values/shown.js';
import type { JSONDataSet } from './dataset.js';

/** The VRs whose values are numbers in the DICOM JSON Model. */
const NUMBERS = new Set(['DS', 'FL', 'FD', 'IS', 'SL', 'SS', 'SV', 'UL', 'US', 'UV']);

/** An attribute while it is read. */
interface Attribute {
  readonly tag: string;
  readonly vr: string;
  readonly values: unknown[];
}

/**
 * Reads the Native DICOM Model (PS3.19 A.1) as far as status reports need it: plain values and sequences. Person names,
 * bulk data and inline binary are left out, and values stand in the order of the document. Entities are not expanded.
 *
 * @param xml - the document as text
 * @returns the same in the DICOM JSON Model
 * @throws SyntaxError when the text is not XML, or not of that model; the message gives line and column
 * @throws TypeError when it is not a string
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part19/sect_A.1.html
 * @example
 * ```ts
 * parseNativeDICOMModel('<NativeDicomModel/>'); // {}
 * ```
 */
export function parseNativeDICOMModel(xml: string): JSONDataSet {
  if (typeof (xml as unknown) !== 'string') throw new TypeError(`a Native DICOM Model is a string, not ${typeof xml}`);
  const parser = new SaxesParser();
  const dataSets: Record<string, unknown>[] = [{}];
  const attributes: Attribute[] = [];
  const path: string[] = [];
  let text = '';
  const fail = (message: string): never => {
    throw new SyntaxError(`${String(parser.line)}:${String(parser.column)}: ${message}`);
  };
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('opentag', ({ name, attributes: given }: SaxesTagPlain) => {
    const local = localName(name);
    if (path.length === 0 && local !== 'NativeDicomModel') fail(`the root is NativeDicomModel, not ${name.slice(0, 80)}`);
    path.push(local);
    text = '';
    if (local === 'DicomAttribute') {
      const { tag = '', vr = '' } = given;
      if (!/^[0-9A-Fa-f]{8}$/.test(tag)) fail(`the tag of a DicomAttribute has 8 hexadecimal digits, not ${shown(tag)}`);
      attributes.push({ tag: tag.toUpperCase(), vr, values: [] });
    } else if (local === 'Item') {
      if (path.at(-2) !== 'DicomAttribute') fail('an Item stands in a DicomAttribute');
      dataSets.push({});
    }
  });
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (part) => {
      text += part;
    });
  }
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    path.pop();
    const attribute = attributes.at(-1);
    if (!attribute) return;
    const { tag, vr, values } = attribute;
    if (local === 'DicomAttribute') {
      attributes.pop();
      Object.assign(dataSets.at(-1) ?? {}, { [tag]: { vr, ...(values.length > 0 && { Value: values }) } });
    } else if (local === 'Item') {
      values.push(dataSets.pop());
    } else if (local === 'Value' && vr !== 'SQ') {
      values.push(valueOf(vr, text.trim()));
    }
  });
  parser.write(withoutDeclaration(xml)).close();
  return dataSets[0] ?? {};
}

/** PS3.18 I.3 prints a declaration with `xml:space`, which no XML parser takes. Blanks keep lines and columns as they are. */
function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml\s[^<>]{0,500}\?>/, (declaration) => declaration.replace(/[^\r\n]/g, ' '));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Numbers become numbers where they are some. */
function valueOf(vr: string, text: string): string | number {
  const number = Number(text);
  return NUMBERS.has(vr) && text !== '' && !Number.isNaN(number) ? number : text;
}
