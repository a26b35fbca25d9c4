import { writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { installed, run, runTool } from '../support/installed.js';

const CHECK = `
  assert.equal(root.explain(0xb000, { service: 'C-STORE' }).stored, 'yes');
  assert.equal(root.StorageStatus[0xb006], 'ElementsDiscarded');
  assert.equal(constants.StorageStatus.ElementsDiscarded, root.StorageStatus.ElementsDiscarded);
  assert.equal(errors.Status, root.Status);
  assert.equal(root.lookup(0xc211, { service: 'C-STORE', implementation: implementations.pynetdicom }).scope, 'implementation');
  assert.throws(() => errors.assertSuccess(0xa700), errors.DIMSEStatusError);
  console.log('ran');`;

const ENTRIES = { root: 'dicom-status', constants: 'dicom-status/constants', errors: 'dicom-status/errors', implementations: 'dicom-status/implementations' };

describe('the packed package', () => {
  it('can be imported, with its JSON', () => {
    const script = `
      import assert from 'node:assert/strict';
      ${Object.entries(ENTRIES)
        .map(([name, entry]) => `import * as ${name} from '${entry}';`)
        .join('\n')}
      import spec from 'dicom-status/spec.json' with { type: 'json' };
      import schema from 'dicom-status/schema/storage-status.schema.json' with { type: 'json' };
      import specSchema from 'dicom-status/schema/dicom-status.schema.json' with { type: 'json' };
      import statuses from 'dicom-status/json/statuses.json' with { type: 'json' };
      assert.ok(spec.metadata.sources.length && schema.anyOf.length && specSchema.$id && statuses.length);
      ${CHECK}`;
    expect(run(process.execPath, ['--no-warnings', '--input-type=module', '-e', script])).toEqual({ status: 0, output: 'ran\n' });
  });

  it('can be required, as CommonJS', () => {
    const script = `
      const assert = require('node:assert/strict');
      ${Object.entries(ENTRIES)
        .map(([name, entry]) => `const ${name} = require('${entry}');`)
        .join('\n')}
      assert.match(require.resolve('dicom-status'), /\\.cjs$/);
      ${CHECK}`;
    expect(run(process.execPath, ['--input-type=commonjs', '-e', script])).toEqual({ status: 0, output: 'ran\n' });
  });

  it('knows errors and implementations of its other format', () => {
    const script = `
      import assert from 'node:assert/strict';
      import { createRequire } from 'node:module';
      import { isAssociationError, assertNoFailure } from 'dicom-status/errors';
      import { lookup, Status } from 'dicom-status';
      const require = createRequire(import.meta.url);
      const { AssociationRejectedError } = require('dicom-status/errors');
      assert.ok(isAssociationError(new AssociationRejectedError(1, 1, 7)));
      assert.equal(assertNoFailure(new (require('dicom-status').Status)(0xb000, { service: 'C-STORE' })).meaning, 'Coercion of Data Elements');
      const { pynetdicom } = require('dicom-status/implementations');
      assert.equal(lookup(0xc211, { service: 'C-STORE', implementation: pynetdicom }).scope, 'implementation');
      console.log('ran');`;
    expect(run(process.execPath, ['--no-warnings', '--input-type=module', '-e', script])).toEqual({ status: 0, output: 'ran\n' });
  });

  it('works in Jest without configuration', () => {
    const folder = path.join(installed(), 'jest');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "name": "jest-consumer", "private": true }\n');
    writeFileSync(
      path.join(folder, 'status.test.js'),
      `const { StorageStatus, explain } = require('dicom-status');
const { describeRejection } = require('dicom-status/association');
test('a status', () => {
  expect(explain(StorageStatus.OutOfResources, { service: 'C-STORE' }).stored).toBe('no');
  expect(describeRejection(1, 1, 7).permanent).toBe(true);
});\n`,
    );
    const { status, output } = runTool('jest/bin/jest.js', ['--rootDir', folder]);
    expect(status, output).toBe(0);
    expect(output).toContain('1 passed');
  });
});
