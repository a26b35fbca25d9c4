import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../codegen/emit/packages/languages.js';
import { constantOf, lowerSnake, upperSnake } from '../../codegen/emit/packages/names.js';
import { output } from '../support/repository.js';

const { enums } = output.model;

describe.each(Object.values(LANGUAGES))('the constants in $title', ({ member, constant, reserved }) => {
  it('are no reserved words', () => {
    const names = enums.flatMap(({ members }) => members.map(({ name }) => member(name)));
    expect(names.filter((name) => (reserved as readonly string[]).includes(name))).toEqual([]);
  });

  it('have a name each: what is one in the spec is one here', () => {
    const all = enums.flatMap(({ name, members }) => members.map((one) => constant(name, one.name)));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it('begin with a letter and hold nothing but letters, digits and underscores', () => {
    const names = enums.flatMap(({ members }) => members.map(({ name }) => member(name)));
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
  });
});

describe('the words of names', () => {
  it.each([
    ['SOPClassNotSupported', 'SOP_CLASS_NOT_SUPPORTED'],
    ['InconsistentIDsLogged', 'INCONSISTENT_IDS_LOGGED'],
    ['CalledAETitleNotRecognized', 'CALLED_AE_TITLE_NOT_RECOGNIZED'],
    ['URITooLong', 'URI_TOO_LONG'],
    ['OK', 'OK'],
    ['ServiceProviderACSE', 'SERVICE_PROVIDER_ACSE'],
    ['CStoreStatus', 'C_STORE_STATUS'],
    ['RTMachineVerificationActionStatus', 'RT_MACHINE_VERIFICATION_ACTION_STATUS'],
  ])('%s is %s', (name, expected) => {
    expect(upperSnake(name)).toBe(expected);
    expect(lowerSnake(name)).toBe(expected.toLowerCase());
  });

  it.each([
    ['C-STORE', 'CStore'],
    ['N-EVENT-REPORT', 'NEventReport'],
    ['DIMSE service', 'DIMSEService'],
    ['PDU type', 'PDUType'],
    ['after change', 'AfterChange'],
    ['service-user', 'ServiceUser'],
  ])('of the text %s the constant is %s', (text, expected) => {
    expect(constantOf(text)).toBe(expected);
  });
});
