import { describe, expect, it } from 'vitest';
import { leadsTo } from '../support/address.js';
import { tablesOf } from '../support/markdown.js';
import { emitted, serviceClassPage } from '../support/output.js';
import { source } from '../support/repository.js';

const { spec } = source;
const { edition } = spec.metadata.sources.find(({ part }) => part === 'PS3.4') ?? {};
const tables = new Map(spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables.map((table) => [table.table, table] as const)));

function tagsOf(cell = ''): string[] {
  return cell.match(/\([0-9A-F]{4},[0-9A-F]{4}\)/g) ?? [];
}

describe.each(spec.serviceClasses.map((serviceClass) => [serviceClass.name, serviceClass] as const))('the page of %s', (_name, serviceClass) => {
  const text = emitted(`docs/${serviceClassPage(serviceClass)}.md`);
  const plain = text.replaceAll('\\', '');

  it('says of each table where it stands, for what it is, and what it is in code', () => {
    expect(plain).toContain(serviceClass.explanation);
    for (const { enum: enumName, title, section, sopClasses, actionTypeIds } of serviceClass.tables) {
      const caption = plain.split('\n').find((line) => line.includes(`In code: \`${enumName}\`, \`is${enumName}\`, \`to${enumName}\`.`)) ?? '';
      expect(caption).toContain(`${title}. PS3.4 ${edition ?? ''}, [Section ${section}](`);
      expect(leadsTo(/\((https:[^)]*)\)/.exec(caption)?.[1] ?? '', section, 'PS3.4')).toBe(true);
      expect(/For (`[0-9.]+`(?:, `[0-9.]+`)*)\./.exec(caption)?.[1]).toBe(sopClasses?.map((uid) => `\`${uid}\``).join(', '));
      expect(/For Action Type ID ([\d, ]+)\./.exec(caption)?.[1]).toBe(actionTypeIds?.join(', '));
    }
  });

  it('says where the standard says that it has no statuses of its own', () => {
    const part = plain.split('\n## ').find((one) => one.startsWith('No statuses of their own\n')) ?? '';
    const lines = part.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(serviceClass.statements.length);
    for (const { section, says, services } of serviceClass.statements)
      expect(lines.filter((line) => line.startsWith(`- [${section}](`) && line.includes(`: ${says} for ${services.join(', ')}`))).not.toEqual([]);
  });

  it('has the rows of each table that it adopts', () => {
    for (const { table: number, services } of serviceClass.adoptions) {
      const table = tables.get(number);
      const read = tablesOf(text).filter(({ heading }) => heading === `${services.join(', ')}: Table ${number}`);
      expect(
        read.map(({ rows }) =>
          rows.map(([code, category, meaning, inCode, fields]) => [code?.replace(/ \(.*\)$/, ''), category, meaning, inCode, tagsOf(fields)]),
        ),
      ).toEqual([
        table?.rows.map(({ code, notation, category, meaning, name: member, relatedFields }) => [
          code ?? notation,
          category,
          meaning,
          `${table.enum}.${member}`,
          relatedFields.filter((field) => field.startsWith('(')),
        ]),
      ]);
    }
  });
});

it.each(spec.implementations.map((implementation) => [implementation.id, implementation] as const))('the page of %s says where it was read', (id, one) => {
  const text = emitted(`docs/implementations/${id}.md`).replaceAll('\\', '');
  expect(text).toContain(`# ${one.title}\n`);
  expect(text).toContain(one.explanation);
  expect(text).toContain(`Read in [${one.version}](${one.address}).`);
});

it.each(spec.dimseServices.map((service) => [service.name, service] as const))(
  'the page of %s has its Command Fields',
  (name, { request, response, section }) => {
    const text = emitted(`docs/dimse/${name.toLowerCase()}.md`);
    expect(text).toContain(`Command Field \`${request}H\` (request) and \`${response}H\` (response).`);
    expect(text).toContain(`[Section ${section}](`);
  },
);
