import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Extraction } from '../../codegen/import/find/extraction.js';
import type { Group, RowFacts } from '../../codegen/spec-rows/group.js';
import { fixture, ROOT } from './repository.js';

const FOLDER = 'test/fixtures/standard/editions';

/** A printed row as the spec carries it, with the fingerprints of what it does not carry. */
export type PrintedRow = RowFacts & { readonly wording?: string };

interface Place {
  readonly place: Omit<Group, 'rows'>;
  readonly rows: readonly Partial<PrintedRow>[];
}

/** As `test/support/excerpt/editions.ts` writes it. */
interface Written extends Pick<Extraction, 'part' | 'edition' | 'form' | 'whole' | 'mentions' | 'statusSections' | 'sopClasses'> {
  readonly groups: readonly Place[];
  readonly definitions: readonly Place[];
  readonly titles: readonly (readonly [string, string])[];
  readonly sections: string;
}

/** What a row does not say is null. */
const NOTHING: RowFacts = { category: null, code: null, from: null, to: null, name: null, meaning: null, relatedFields: null, further: null };

function groupOf({ place, rows }: Place): Group {
  return { ...place, rows: rows.map((row) => ({ ...NOTHING, ...row })) };
}

function read(name: string): Extraction {
  const written = JSON.parse(fixture(`standard/editions/${name}`)) as Written;
  const titles = new Map(written.titles);
  return {
    ...written,
    file: name,
    groups: written.groups.map(groupOf),
    definitions: written.definitions.map(groupOf),
    sections: new Map(written.sections.split(' ').map((number) => [number, titles.get(number) ?? ''])),
  };
}

/** What the importer found in the published editions; of sentences that the spec does not carry only the fingerprints. */
export const EDITIONS: readonly Extraction[] = readdirSync(path.join(ROOT, FOLDER)).sort().map(read);
