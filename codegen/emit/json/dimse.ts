import type { ClassRule, DIMSEServiceModel, ProseModel, ResolvedModel, StatusType } from '../../model.js';
import { arrayOf, closedObject, CODE_VALUE, FLAG, NULL_TEXT, TEXT, TEXTS } from '../schema/document.js';
import { dataSet } from './data-set.js';
import { categories, NULL_CODE_VALUE, services, UIDS } from './shapes.js';

const NULL_TEXTS = { type: ['array', 'null'], items: TEXT };

export const statusTypes = dataSet<StatusType>(
  'status-types',
  'The status types of PS3.7 Annex C; code and value are null where the Service Class gives the code.',
  (model) => model.statusTypes,
  (model) => ({
    part: [{ const: 'PS3.7' }, () => 'PS3.7'],
    section: [TEXT, ({ section }) => section],
    code: [NULL_TEXT, ({ row }) => row?.code ?? null],
    value: [NULL_CODE_VALUE, ({ row }) => row?.from ?? null],
    category: [categories(model), ({ category }) => category],
    name: [TEXT, ({ name }) => name],
    meaning: [TEXT, ({ meaning }) => meaning],
    formerMeanings: [TEXTS, ({ row }) => row?.formerMeanings ?? []],
    fields: [
      arrayOf(closedObject({ field: TEXT, required: FLAG, services: NULL_TEXTS })),
      ({ fields }) => fields.map(({ field, required, services: only }) => ({ field, required, services: only ?? null })),
    ],
    explanation: [TEXT, ({ explanation }) => explanation],
    aliases: [TEXTS, ({ row }) => row?.aliases ?? []],
    address: [TEXT, ({ address }) => address],
  }),
);

export const classRules = dataSet<ClassRule>(
  'class-rules',
  'The Status Class convention of PS3.7 Annex C.',
  (model) => model.classRules,
  (model) => ({
    notation: [TEXT, ({ notation }) => notation],
    from: [CODE_VALUE, ({ from }) => from],
    to: [CODE_VALUE, ({ to }) => to],
    except: [arrayOf(CODE_VALUE), ({ except }) => except],
    category: [categories(model), ({ category }) => category],
    reserved: [FLAG, ({ reserved }) => reserved],
  }),
);

export const dimseServices = dataSet<DIMSEServiceModel>(
  'dimse-services',
  'The DIMSE services with their command field values and status lists.',
  (model) => model.dimseServices,
  (model) => ({
    name: [services(model), ({ name }) => name],
    request: [CODE_VALUE, ({ request }) => request],
    response: [CODE_VALUE, ({ response }) => response],
    section: [TEXT, ({ citation }) => citation.section],
    edition: [TEXT, ({ citation }) => citation.edition],
    explanation: [TEXT, ({ explanation }) => explanation],
    statuses: [
      arrayOf(closedObject({ section: TEXT, code: NULL_TEXT, name: TEXT, meaning: TEXT, since: NULL_TEXT })),
      ({ listed }) =>
        listed.map(({ type, meaning, since, row }) => ({ section: type.section, code: row?.code ?? null, name: type.name, meaning, since: since ?? null })),
    ],
  }),
);

interface PlacedSOPClass {
  readonly uid: string;
  readonly name: string | undefined;
  readonly serviceClass: string | undefined;
  readonly annex: string | undefined;
  readonly services: readonly string[];
  readonly members: readonly string[];
  readonly retired: boolean;
  readonly since?: string;
  readonly changeProposals?: readonly string[];
}

export const sopClasses = dataSet<PlacedSOPClass>(
  'sop-classes',
  'The SOP Classes with their service class and DIMSE services, then the retired ones.',
  placedSOPClasses,
  (model) => ({
    uid: [TEXT, ({ uid }) => uid],
    name: [NULL_TEXT, ({ name }) => name ?? null],
    serviceClass: [NULL_TEXT, ({ serviceClass }) => serviceClass ?? null],
    annex: [NULL_TEXT, ({ annex }) => annex ?? null],
    services: [arrayOf(services(model)), (sopClass) => sopClass.services],
    members: [UIDS, ({ members }) => members],
    retired: [FLAG, ({ retired }) => retired],
    since: [NULL_TEXT, ({ since }) => since ?? null],
    changeProposals: [TEXTS, ({ changeProposals }) => changeProposals ?? []],
  }),
);

function placedSOPClasses({ serviceClasses, retiredSOPClasses }: ResolvedModel): PlacedSOPClass[] {
  const current = serviceClasses.flatMap(({ annex, name, sopClasses: own }) =>
    own.map((sopClass) => ({ ...sopClass, serviceClass: name, annex, members: sopClass.members ?? [], retired: false })),
  );
  const retired = retiredSOPClasses.map(({ uid, name, annex }) => {
    const serviceClass = serviceClasses.find((candidate) => candidate.annex === annex)?.name;
    return { uid, name, serviceClass, annex, services: [], members: [], retired: true };
  });
  return [...current, ...retired];
}

interface PlacedStatement {
  readonly annex: string | undefined;
  readonly section: string;
  readonly services: readonly string[];
  readonly sopClasses: readonly string[];
  readonly code: string | undefined;
  readonly category: string | undefined;
  readonly says: string;
  readonly when: string | undefined;
}

export const statements = dataSet<PlacedStatement>(
  'statements',
  'What the running text of PS3.4 says of statuses: that there are no specific ones, or which code a situation requires.',
  ({ serviceClasses, generalProse }) => [
    ...serviceClasses.flatMap(({ annex, statements: own, prose }) => [
      ...own.map(({ section, services: named, sopClasses: uids, says }) => ({
        annex,
        section,
        services: named,
        sopClasses: uids ?? [],
        code: undefined,
        category: undefined,
        says,
        when: undefined,
      })),
      ...prose.map(proseStatement),
    ]),
    ...generalProse.map(proseStatement),
  ],
  (model) => ({
    annex: [NULL_TEXT, ({ annex }) => annex ?? null],
    section: [TEXT, ({ section }) => section],
    services: [arrayOf(services(model)), (statement) => statement.services],
    sopClasses: [UIDS, (statement) => statement.sopClasses],
    code: [NULL_TEXT, ({ code }) => code ?? null],
    category: [{ enum: [...model.categories.map(({ name }) => name), null] }, ({ category }) => category ?? null],
    says: [TEXT, ({ says }) => says],
    when: [NULL_TEXT, ({ when }) => when ?? null],
  }),
);

function proseStatement({ annex, section, services: named, sopClasses: uids, code, category, requirement, when }: ProseModel): PlacedStatement {
  return { annex, section, services: named, sopClasses: uids ?? [], code, category, says: requirement, when };
}
