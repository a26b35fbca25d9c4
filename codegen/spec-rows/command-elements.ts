import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { editable, NO_FACTS, type SpecGroup, type SpecRow } from './group.js';

const PLACE = { section: 'E.1', title: 'Command Fields', table: 'E.1-1', service: null, role: null, cites: [] };

/** The registry of command elements, and the values of the Command Field. */
export function commandElements(spec: DICOMStatusSpec): SpecGroup[] {
  const elements = spec.commandElements.map((element) => ({
    ...NO_FACTS,
    ...element,
    code: element.tag,
    from: element.tag,
    to: element.tag,
    target: editable(element),
    keys: { name: 'name', keyword: 'keyword', vr: 'vr', vm: 'vm', wording: 'wording' },
    until: undefined,
    isTraced: false,
  }));
  const commands = spec.dimseServices.flatMap((service) => [
    commandField(`${service.name}-RQ`, service, 'request'),
    commandField(`${service.name}-RSP`, service, 'response'),
  ]);
  return [
    { kind: 'command elements', ...PLACE, rows: elements },
    { kind: 'command fields', ...PLACE, rows: [...commands, commandField('C-CANCEL-RQ', spec, 'cancelRequest')] },
  ];
}

function commandField(name: string, record: object, key: string): SpecRow {
  const target = editable(record);
  return { ...NO_FACTS, name, code: String(target[key]), target, keys: { code: key }, until: undefined, isTraced: false };
}
