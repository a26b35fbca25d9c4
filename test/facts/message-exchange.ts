import { printedElements, printedLists, printedResponses, printedTypes } from '../support/standard.js';
import { sorted, type Comparison } from './comparison.js';

// PS3.7 2026c Annex C: the types whose code the Service Class decides, by the name in the lists.
const WITHOUT_CODE = new Map([
  ['Pending', 'C.2.1'],
  ['Warning', 'C.4.1'],
  ['Error: Cannot understand', 'C.5.1'],
  ['Error: Data Set does not match SOP Class', 'C.5.2'],
  ['Failed', 'C.5.3'],
  ['Refused: Move Destination unknown', 'C.5.4'],
  ['Refused: Out of resources', 'C.5.5'],
]);

/** PS3.7: the status lists of the DIMSE services, the status types of Annex C, the command elements, the fields of the responses. */
export const MESSAGE_EXCHANGE: readonly Comparison[] = [
  {
    name: 'the sections of the status lists of PS3.7',
    of: (spec) => [
      spec.dimseServices.map(({ section }) => section).sort(),
      printedLists()
        .map(({ section }) => section)
        .sort(),
    ],
  },
  ...printedLists().map(({ section, entries }): Comparison => ({
    name: `the status list in ${section} of PS3.7`,
    of: (spec) => {
      const statuses = spec.dimseServices.find((candidate) => candidate.section === section)?.statuses ?? [];
      const own = statuses.map(({ type, meaning }) => ({ name: meaning, code: spec.statusTypes.find((candidate) => candidate.section === type)?.code }));
      return [sorted(own, ({ name }) => name), sorted(entries, ({ name }) => name)];
    },
  })),
  {
    name: 'the types without a code, by their names in the lists',
    of: ({ dimseServices, statusTypes }) => {
      const known = new Set(statusTypes.filter(({ code }) => code === undefined).map(({ section }) => section));
      const listed = dimseServices.flatMap(({ statuses }) => statuses.filter(({ type, meaning }) => known.has(type) || WITHOUT_CODE.has(meaning)));
      return [listed.map(({ meaning, type }) => [meaning, type]), listed.map(({ meaning }) => [meaning, WITHOUT_CODE.get(meaning)])];
    },
  },
  {
    name: 'the sections of the status types',
    of: (spec) => [spec.statusTypes.map(({ section }) => section), printedTypes().map(({ section }) => section)],
  },
  ...printedTypes().map(({ section, title, fields }): Comparison => ({
    name: `the status type in ${section} of PS3.7`,
    of: (spec) => {
      const type = spec.statusTypes.find((candidate) => candidate.section === section);
      const own = (type?.fields ?? []).map(({ element, dataSet, requirement, services }) => {
        const known = spec.commandElements.find(({ tag }) => tag === element);
        const only = services?.join() ?? '';
        return { name: known?.name ?? dataSet ?? '', tag: element ?? '(no tag)', vr: known?.vr ?? '-', vm: known?.vm ?? '-', requirement, only };
      });
      const expected = fields.map(({ name, tag, vr, vm, facts }) => ({
        name,
        tag,
        vr,
        vm,
        requirement: facts.startsWith('required') ? 'required' : 'optional',
        // C.5.10 prints N-EVENT-RSP once for N-EVENT-REPORT-RSP: the discrepancy 0115-fields.
        only: (/Permitted only in the (\S+)-RSP/.exec(facts)?.[1] ?? '').replace(/^N-EVENT$/, 'N-EVENT-REPORT'),
      }));
      const code = fields.map(({ facts }) => /shall be set to ([0-9A-F]{4})H/.exec(facts)?.[1]).find((found) => found !== undefined);
      return [
        { meaning: type?.meaning, code: type?.code, fields: sorted(own, ({ name }) => name) },
        { meaning: title, code, fields: sorted(expected, ({ name }) => name) },
      ];
    },
  })),
  {
    name: 'the command elements of Table E.1-1',
    of: (spec) => [spec.commandElements.map(({ wording: _wording, ...element }) => element), printedElements().elements],
  },
  {
    name: 'the command field values of Table E.1-1',
    of: (spec) => {
      const own = spec.dimseServices.flatMap(({ name, request, response }) => [
        [`${name}-RQ`, request],
        [`${name}-RSP`, response],
      ]);
      return [Object.fromEntries([...own, ['C-CANCEL-RQ', spec.cancelRequest]]), Object.fromEntries(printedElements().commands)];
    },
  },
  {
    name: 'the fields of each response',
    of: (spec) => {
      const own = spec.dimseServices.map(({ name, responseTable, responseFields }) => ({ service: name, table: responseTable, fields: responseFields }));
      return [sorted(own, ({ service }) => service), sorted(printedResponses(), ({ service }) => service)];
    },
  },
];
