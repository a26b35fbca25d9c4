import type { DIMSEService } from '../../../generated/typescript/spec.js';
import type { CodeRange } from '../../code.js';
import type { ContextAdvice, ContextRow, ImplementationModel, ImplementationRow, ResolvedModel } from '../../model.js';
import { covers, widthOf } from '../../../src/values/code.js';

/** Where a code was received, as the vectors give it. */
export interface VectorContext {
  readonly service?: DIMSEService;
  readonly sopClass?: string;
  readonly serviceClass?: string;
  readonly actionTypeId?: number;
  readonly implementation?: string;
}

/** What a code means: a row of the standard or of an implementation, or its class alone. */
export interface Found {
  readonly category: string;
  readonly row: ContextRow | ImplementationRow | undefined;
  readonly listed: boolean;
  readonly stored: string | undefined;
  readonly retry: string | undefined;
  readonly actors: readonly string[];
  /** The parts of the context that are of no use here. */
  readonly ignored: readonly string[];
  /** The row of our guidance that says what to do. */
  readonly advice: ContextAdvice | undefined;
}

type Row = ContextRow | ImplementationRow;

/** The part of the data in which a context lets a lookup search. */
interface Scope {
  readonly service: DIMSEService | undefined;
  readonly annex: string | undefined;
  readonly uid: string | undefined;
  readonly actionTypeId: number | undefined;
  readonly implementation: ImplementationModel | undefined;
  readonly ignored: readonly string[];
}

/** The rows that cover a code, by where they stand. */
interface RowsOfCode {
  readonly tables: readonly ContextRow[];
  readonly byAnnex: ReadonlyMap<string | undefined, readonly ContextRow[]>;
  readonly general: readonly ContextRow[];
  readonly ofService: readonly ContextRow[];
}

function rowsOf(rows: readonly ContextRow[]): RowsOfCode {
  const tables = rows.filter(({ scope }) => scope === 'service class');
  const byAnnex = new Map<string | undefined, ContextRow[]>();
  for (const row of tables) remembered(byAnnex, row.annex, () => []).push(row);
  return { tables, byAnnex, general: rows.filter(({ scope }) => scope === 'general'), ofService: rows.filter(({ scope }) => scope === 'DIMSE service') };
}

/**
 * A lookup written a second time, from the model alone, in the form that the modules of other languages have. The tests compare
 * it with the one of the npm package.
 */
export class ReferenceLookup {
  private readonly scopes = new Map<string, Scope>();
  private readonly rows = new Map<number, RowsOfCode>();

  constructor(private readonly model: ResolvedModel) {}

  find(code: number, context: VectorContext): Found | undefined {
    const category = this.model.classSegments.find(covers(code))?.category;
    if (category === undefined) return undefined;
    // Many vectors ask for one code, and many in one context.
    const scope = remembered(this.scopes, JSON.stringify(context), () => this.scopeOf(context));
    const { tables, byAnnex, general, ofService } = remembered(this.rows, code, () => rowsOf(this.model.contextRows.filter(covers(code))));
    const tabled = (scope.annex === undefined ? tables : (byAnnex.get(scope.annex) ?? [])).filter((row) => isInTable(row, scope));
    const { service } = scope;
    const always = service === undefined ? general : ofService.filter((row) => row.services.includes(service));
    const own = (scope.implementation?.rows ?? []).filter(covers(code)).filter((row) => isOf(row, scope.service));
    const row = this.choose({ scope, tabled, general, always, own });
    const listed = tabled.length > 0 || always.length > 0;
    return { category, row, listed, ignored: scope.ignored, ...this.advise(code, category, row, context.service, scope) };
  }

  private scopeOf({ service, sopClass, serviceClass, actionTypeId, implementation }: VectorContext): Scope {
    const { contextSOPClasses, serviceClasses, implementations } = this.model;
    const uses = (place: { readonly services: readonly DIMSEService[] }): boolean => service === undefined || place.services.includes(service);
    const trimmed = sopClass === undefined ? undefined : unpadded(sopClass);
    const known = contextSOPClasses.find(({ uid, annex }) => uid === trimmed && annex !== undefined);
    const named = serviceClasses.find(({ annex, name }) => annex === serviceClass || name === serviceClass);
    const bySOPClass = known !== undefined && uses(known) ? known : undefined;
    const place = bySOPClass ?? (named !== undefined && uses(named) ? named : undefined);
    const annex = place?.annex;
    const actions = serviceClasses.filter((one) => annex === undefined || one.annex === annex).flatMap((one) => one.actionTypeIds);
    const usedAction = actionTypeId !== undefined && actions.includes(actionTypeId) ? actionTypeId : undefined;
    const product = implementations.find(({ id, rows }) => id === implementation && rows.length > 0);
    const isClassOfUse = named !== undefined && uses(named) && named.annex === annex;
    const ignored = [
      ...(sopClass !== undefined && bySOPClass === undefined ? ['SOP Class'] : []),
      ...(serviceClass !== undefined && !isClassOfUse ? ['service class'] : []),
      ...(actionTypeId !== usedAction ? ['Action Type ID'] : []),
      ...(implementation !== undefined && product === undefined ? ['implementation'] : []),
    ];
    return {
      service: service ?? (place?.services.length === 1 ? place.services[0] : undefined),
      annex,
      uid: bySOPClass?.retired === false ? bySOPClass.uid : undefined,
      actionTypeId: usedAction,
      implementation: product,
      ignored,
    };
  }

  private choose(groups: {
    readonly scope: Scope;
    readonly tabled: readonly ContextRow[];
    readonly general: readonly ContextRow[];
    readonly always: readonly ContextRow[];
    readonly own: readonly ImplementationRow[];
  }): Row | undefined {
    const { scope, tabled, general, always, own } = groups;
    const agreed = (rows: readonly Row[]): Row | undefined => agreedOf(rows, scope.service !== undefined);
    const ifAgreed = <T extends Row>(rows: readonly T[]): readonly T[] => (agreed(rows) === undefined ? [] : rows);
    const single = own.filter(({ from, to }) => from === to);
    const narrower = own.filter((row) => !row.heading && tabled.every((other) => widthOf(row) < widthOf(other)));
    const inOrder =
      scope.annex === undefined
        ? [ifAgreed(single), always, ifAgreed(narrower), own.length > 0 && agreed(tabled) === undefined ? own : tabled, general, own]
        : [ifAgreed(single), tabled.filter(({ from, to }) => from === to), ifAgreed(narrower), tabled, always, general, own];
    const first: readonly Row[] = inOrder.find((rows) => rows.length > 0) ?? [];
    return agreed(first) ?? agreed(always);
  }

  private advise(
    code: number,
    category: string,
    row: Row | undefined,
    given: DIMSEService | undefined,
    scope: Scope,
  ): Omit<Found, 'category' | 'row' | 'listed' | 'ignored'> {
    const asked = given === undefined ? (row?.services ?? []) : [given];
    const annex = row !== undefined && 'annex' in row && row.annex !== undefined ? row.annex : scope.annex;
    const fitting = this.model.contextAdvice
      .filter(({ range }) => covers(code)(range))
      .filter(({ services }) => services === undefined || (asked.length > 0 && asked.every((service) => services.includes(service))))
      .filter((advice) => advice.annex === undefined || advice.annex === annex);
    const [advice] = fitting;
    const stored = fitting.find((one) => one.stored !== undefined)?.stored;
    const own = row !== undefined && 'heading' in row ? row : undefined;
    if (own !== undefined && (own.advice ?? own.stored ?? own.explanation) !== undefined)
      return {
        stored: own.stored ?? (category === 'Failure' ? stored : undefined),
        retry: own.advice?.retry,
        actors: own.advice?.actors ?? [],
        advice: undefined,
      };
    return { stored, retry: advice?.retry, actors: advice?.actors ?? [], advice };
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function isInTable({ annex, services, sopClasses, actionTypeIds }: ContextRow, scope: Scope): boolean {
  return (
    (scope.service === undefined || services.includes(scope.service)) &&
    (scope.annex === undefined || annex === scope.annex) &&
    (scope.uid === undefined || (sopClasses?.includes(scope.uid) ?? true)) &&
    (scope.actionTypeId === undefined || (actionTypeIds?.includes(scope.actionTypeId) ?? true))
  );
}

function isOf({ services }: ImplementationRow, service: DIMSEService | undefined): boolean {
  return service === undefined || services === undefined || services.includes(service);
}

/** The first of rows that mean the same: the same name, and without a DIMSE service the same words for the same services. */
function agreedOf(rows: readonly Row[], isServiceKnown: boolean): Row | undefined {
  const [first] = rows;
  const isSame = (row: Row): boolean =>
    row.name === first?.name &&
    (isServiceKnown ||
      (row.meaning === first.meaning && row.explanation === first.explanation && (row.services ?? []).join() === (first.services ?? []).join()));
  return rows.every(isSame) ? first : undefined;
}

/** A UID without the blanks or NUL that pad it. */
function unpadded(uid: string): string {
  let [start, end] = [0, uid.length];
  while (uid[start] === ' ') start++;
  while (end > start && (uid[end - 1] === ' ' || uid[end - 1] === '\0')) end--;
  return uid.slice(start, end);
}

/** The ends and the middle of a range; of a single code, the code. */
export function samplesOf({ from, to }: CodeRange): number[] {
  return [...new Set([from, Math.floor((from + to) / 2), to])];
}
