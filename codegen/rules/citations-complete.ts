import type { Rule } from './rule.js';

/** Everything is cited: the parts have an edition, sections lie in their annex, and a saying names a place or an implementation. */
export const citationsComplete: Rule = {
  id: 'citations-complete',
  check({ spec }) {
    const parts = new Set<string>(spec.metadata.sources.map(({ part }) => part));
    const missing = ['PS3.2', 'PS3.3', 'PS3.4', 'PS3.7', 'PS3.8', 'PS3.18']
      .filter((part) => !parts.has(part))
      .map((part) => ({ rule: this.id, place: 'metadata.sources', value: [...parts], expected: `a source for ${part}` }));
    const sections = [
      ...spec.statusTypes.map(({ section }) => ({ place: `statusTypes[${section}]`, section, chapter: 'C' })),
      ...spec.categories.map(({ name, section }) => ({ place: `categories[${name}]`, section, chapter: 'C' })),
      ...spec.dimseServices.map(({ name, section }) => ({ place: `dimseServices[${name}]`, section, chapter: name.startsWith('C-') ? '9' : '10' })),
      ...spec.serviceClasses.flatMap(({ annex, tables, adoptions, statements }) => [
        ...tables.flatMap(({ table, section }) => [
          { place: `tables[${table}].section`, section, chapter: annex },
          { place: `tables[${table}].table`, section: table, chapter: annex },
        ]),
        ...[...adoptions, ...statements].map(({ section }) => ({ place: `serviceClasses[${annex}] at ${section}`, section, chapter: annex })),
      ]),
    ];
    const misplaced = sections
      .filter(({ section, chapter }) => !section.startsWith(`${chapter}.`))
      .map(({ place, section, chapter }) => ({ rule: this.id, place, value: section, expected: `a number that begins with ${chapter}.` }));
    const sayings = spec.discrepancies.flatMap(({ id, says }) =>
      says
        .filter(({ part, section, edition, implementation }) => {
          const cited = [part, section, edition].filter((value) => value !== undefined).length;
          return implementation === undefined ? cited !== 3 : cited !== 0;
        })
        .map((saying) => ({ rule: this.id, place: `discrepancies[${id}].says`, value: saying, expected: 'part, section and edition, or an implementation' })),
    );
    const fields = spec.statusTypes.flatMap(({ section, fields: list }) =>
      list
        .filter(({ element, dataSet }) => (element === undefined) === (dataSet === undefined))
        .map((field) => ({ rule: this.id, place: `statusTypes[${section}].fields`, value: field, expected: 'either element or dataSet' })),
    );
    return [...missing, ...misplaced, ...sayings, ...fields];
  },
};
