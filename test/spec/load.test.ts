import { describe, expect, it } from 'vitest';
import { SpecError } from '../../codegen/errors.js';
import { parseSpec } from '../../codegen/load.js';
import { source } from '../support/repository.js';

function messageOf(text: string): string {
  try {
    parseSpec(text, source.schema);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  throw new Error('the spec was taken');
}

describe('a spec that cannot be used is refused with file, place, value and expectation', () => {
  it('when it is no JSON', () => {
    expect(messageOf(source.text.slice(0, 1000))).toMatch(/^spec\/dicom-status\.json: \/: found .*, expected JSON \[json\]$/);
  });

  it('when a code is not four upper-case digits', () => {
    const message = messageOf(source.text.replace('"code": "B006"', '"code": "b006"'));
    expect(message).toMatch(/spec\/dicom-status\.json: \/serviceClasses\/1\/tables\/0\/rows\/\d\/code: found "b006", expected must match pattern .*\[schema\]/);
  });

  it('when a property is misspelt', () => {
    const message = messageOf(source.text.replace('"relatedFields": ["(0000,0902)"]', '"relatedField": ["(0000,0902)"]'));
    expect(message).toContain('must NOT have additional properties ("relatedField")');
    expect(message).toContain("must have required property 'relatedFields'");
  });

  it('with every violation at once', () => {
    const text = source.text.replace('"category": "Cancel"', '"category": "Canceled"').replace('"edition": "2024c"', '"edition": "2024"');
    expect(messageOf(text).split('\n').length).toBeGreaterThanOrEqual(2);
  });
});
