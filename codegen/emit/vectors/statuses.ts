import type { ResolvedModel } from '../../model.js';
import { contextsOf, implementationContexts, type NamedContext } from './contexts.js';
import { ReferenceLookup, samplesOf, type Found } from './lookup.js';
import type { VectorFile, VectorTest } from './vectors.js';

/** Codes that no row has: of every class, and some that the standard does not allow. */
const UNLISTED = [0x0002, 0x00ff, 0x0100, 0x0199, 0x02ff, 0xa123, 0xb123, 0xc8ff, 0xd000, 0xfe01, 0xff02, 0xffff];

const FLAGS = {
  'no-context': 'nothing is known of where the code was received',
  range: 'the code is not the first of the range that answers',
  unlisted: 'nobody lists the code here: only its class is known',
  'not-allowed': 'the standard does not allow the code: there is no answer',
  ambiguous: 'several meanings fit, and the context does not decide between them',
  'action-type-id': 'the context names an Action Type ID',
  'unknown-action-type-id': 'the Action Type ID is of no use: the answer is the one without it',
  'private-sop-class': 'the SOP Class is private: the answer is the one without it',
  'unknown-sop-class': 'the SOP Class is unknown: the answer is the one without it',
  'unknown-service-class': 'the service class is unknown: the answer is the one without it',
  'retired-sop-class': 'the SOP Class is retired: it counts as its service class',
  'unused-service': 'the SOP Class does not use the DIMSE service: the answer is the one without the SOP Class',
  disagreement: 'the SOP Class belongs to another service class than the one that is named: the SOP Class counts',
  padded: 'the UID has blanks or a NUL around it',
  annex: 'the service class is named by its annex of PS3.4',
  implementation: 'a product is named, whose own meanings go first',
  'unknown-implementation': 'nobody knows the product: the answer is the one without it',
};

/** What Status Codes mean in every context. */
export function statusVectors(model: ResolvedModel): VectorFile {
  const codes = ascending([...model.contextRows.flatMap(samplesOf), ...UNLISTED]);
  return {
    name: 'statuses',
    function: 'explain',
    description: 'What Status Codes mean in every context of the standard, and what to do about them.',
    flags: FLAGS,
    texts: textsOf(model),
    groups: groupsOf(model, contextsOf(model), () => codes),
  };
}

/** What Status Codes mean when they come from a certain product. */
export function implementationVectors(model: ResolvedModel): VectorFile {
  const rowsOf = (implementation = ''): readonly { readonly from: number; readonly to: number }[] =>
    model.implementations.find(({ id }) => id === implementation)?.rows ?? [];
  return {
    name: 'implementations',
    function: 'explain with an implementation',
    description: 'What Status Codes mean when they come from a certain product or toolkit.',
    flags: FLAGS,
    groups: groupsOf(model, implementationContexts(model), ({ context }) =>
      ascending([...rowsOf(context.implementation).flatMap(samplesOf), 0, 0xa700, 0xc8ff]),
    ),
  };
}

function groupsOf(model: ResolvedModel, contexts: readonly NamedContext[], codesOf: (context: NamedContext) => readonly number[]) {
  const lookup = new ReferenceLookup(model);
  return contexts.map((named) => ({
    comment: named.comment,
    context: named.context,
    tests: codesOf(named).map((code) => testOf(code, lookup.find(code, named.context), named)),
  }));
}

function testOf(code: number, found: Found | undefined, { flags }: NamedContext): VectorTest {
  const row = found?.row;
  const own = found === undefined ? ['not-allowed'] : row === undefined ? [found.listed ? 'ambiguous' : 'unlisted'] : code === row.from ? [] : ['range'];
  return { flags: [...flags, ...own], code, expected: found === undefined ? null : answerOf(found) };
}

function answerOf({ category, row, listed, ignored, stored, retry, actors, advice }: Found): object {
  return {
    category,
    final: category !== 'Pending',
    scope: row === undefined ? 'class' : 'scope' in row ? row.scope : 'implementation',
    listed,
    ...(row !== undefined && {
      name: row.name,
      meaning: row.meaning,
      ...(row.notation !== undefined && { range: row.notation }),
      ...('id' in row
        ? { status: row.id }
        : {
            ...(row.explanation !== undefined && { explanation: row.explanation }),
            ...(row.fields.length > 0 && { relatedFields: row.fields }),
            address: row.source,
          }),
      ...(row.until !== undefined && { until: row.until }),
    }),
    ...(ignored.length > 0 && { ignored }),
    ...(stored !== undefined && { stored }),
    ...(retry !== undefined && { retry, actors }),
    ...(advice !== undefined && { advice: advice.id }),
  };
}

/** The texts and citations of the rows and of our guidance, by id. */
function textsOf({ contextRows, contextAdvice }: ResolvedModel): Readonly<Record<string, readonly object[]>> {
  const rows = new Map(contextRows.map((row) => [row.id, row]));
  return {
    statuses: [...rows.values()].map(({ id, explanation, citation, fields, formerMeanings }) => ({
      id,
      explanation: explanation ?? null,
      relatedFields: fields,
      formerMeanings,
      citation,
    })),
    advice: contextAdvice.map(({ id, reason }) => ({ id, why: reason })),
  };
}

function ascending(codes: readonly number[]): number[] {
  return [...new Set(codes)].sort((left, right) => left - right);
}
