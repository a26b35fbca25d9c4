import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that counts the tests. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length + errors.length;
    const skipped = count('skipped');
    console.log(`\n${String(count('passed'))} passed, ${String(count('failed') + broken)} failed${skipped === 0 ? '' : `, ${String(skipped)} skipped`}`);
  }
}
