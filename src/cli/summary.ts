import type { ReadBlock } from '../text/annotate.js';
import type { Finding } from '../text/findings.js';
import type { Output } from './output.js';
import { codeWords, saidOf } from '../text/code-words.js';

/** The worst first. */
const ORDER = ['Failure', 'Unknown', 'Server Error', 'Client Error', 'Warning', 'Cancel', 'Pending', 'Success'];

interface Count {
  readonly finding: Finding;
  count: number;
  readonly first: { readonly file: string; readonly line: number };
  last: { readonly file: string; readonly line: number };
}

/** Counts what was found in logs. */
export class Summary {
  private readonly counts = new Map<string, Count>();
  private readonly output: Output;
  private readonly isJSON: boolean;

  constructor(output: Output, isJSON: boolean) {
    this.output = output;
    this.isJSON = isJSON;
  }

  /** The table names the files. */
  startFile(): Promise<void> {
    return Promise.resolve();
  }

  showBlock({ findings }: ReadBlock, file: string): Promise<void> {
    for (const { finding } of findings) {
      const { kind, code, context, line } = finding;
      const key = JSON.stringify([kind, code, context.service, context.transaction]);
      const count = this.counts.get(key) ?? { finding, count: 0, first: { file, line }, last: { file, line } };
      count.count += 1;
      count.last = { file, line };
      this.counts.set(key, count);
    }
    return Promise.resolve();
  }

  async end(): Promise<void> {
    const rank = ({ finding }: Count): number => ORDER.indexOf(finding.category) + 1 || ORDER.length + 1;
    const rows = [...this.counts.values()].sort((left, right) => rank(left) - rank(right) || right.count - left.count);
    if (this.isJSON) return this.output.json(rows.map(recordOf));
    if (rows.length === 0) return this.output.line('Nothing is found.');
    const files = new Set(rows.flatMap(({ first, last }) => [first.file, last.file]));
    const place = ({ file, line }: Count['first']): string => (files.size > 1 ? `${file}:${String(line)}` : String(line));
    await this.output.table([
      ['Category', 'Code', 'Of', 'Count', 'First', 'Last', 'Meaning'],
      ...rows.map(({ finding, count, first, last }) => [
        finding.category,
        codeWords(finding.kind, finding.code),
        finding.context.service ?? finding.context.transaction ?? '',
        String(count),
        place(first),
        place(last),
        saidOf(finding),
      ]),
    ]);
  }
}

function recordOf({ finding: { kind, code, context, category, meaning }, count, first, last }: Count): object {
  const { service, transaction } = context;
  return {
    kind,
    code,
    context: { ...(service !== undefined && { service }), ...(transaction !== undefined && { transaction }) },
    category,
    meaning: meaning ?? null,
    count,
    first,
    last,
  };
}
