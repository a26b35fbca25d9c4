import { Scope, StructureKind, VariableDeclarationKind, type ClassDeclarationStructure, type OptionalKind, type ParameterDeclarationStructure } from 'ts-morph';
import type { ExceptionField } from '../../../generated/typescript/spec.js';
import type { ExceptionModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { literal } from './literal.js';
import { createPrinter, importTypes } from './project.js';
import { cite, tsdoc } from './tsdoc.js';

/** The hand-written code on which the classes build. */
const RUNTIME = '../../../src';

/** The run-time type of each type of field. */
const TYPES = { integer: 'number', text: 'string', status: 'Status' } as const;

/** What the constructor takes for it. */
const ACCEPTED = { integer: 'number', text: 'string', status: 'Status | StatusJSON | number' } as const;

/** The exception classes, their guards, how to make them again from JSON, and the barrel. */
export const errors: Emitter = {
  id: 'typescript/errors',
  emit({ model: { exceptions } }) {
    const print = createPrinter();
    return [
      print('errors/classes.ts', [
        importOf(['CodedError'], `${RUNTIME}/errors/coded-error.js`),
        importTypes(['ExceptionOptions'], `${RUNTIME}/errors/coded-error.js`),
        ...describers(exceptions),
        ...statusImports(exceptions),
        ...exceptions.flatMap((exception) => [...optionsOf(exception), classOf(exception)]),
      ]),
      print('errors/guards.ts', [
        importTypes(
          exceptions.map(({ name }) => name),
          './classes.js',
        ),
        importOf(['hasCode'], `${RUNTIME}/errors/has-code.js`),
        ...exceptions.map(guardOf),
      ]),
      print('errors/makers.ts', [
        importTypes(['CodedError'], `${RUNTIME}/errors/coded-error.js`),
        importTypes(['Fields'], `${RUNTIME}/errors/fields.js`),
        importOf(
          thrown(exceptions).map(({ name }) => name),
          './classes.js',
        ),
        {
          kind: StructureKind.VariableStatement,
          isExported: true,
          declarationKind: VariableDeclarationKind.Const,
          docs: [tsdoc(['How each class is made again from its plain data.'])],
          declarations: [
            {
              name: 'makers',
              type: 'Readonly<Record<string, (fields: Fields) => CodedError>>',
              initializer: `{\n${thrown(exceptions).map(maker).join('')}}`,
            },
          ],
        },
      ]),
    ];
  },
};

function importOf(names: readonly string[], moduleSpecifier: string) {
  return { kind: StructureKind.ImportDeclaration as const, namedImports: [...names], moduleSpecifier };
}

function thrown(exceptions: readonly ExceptionModel[]): ExceptionModel[] {
  return exceptions.filter(({ abstract: only }) => !only);
}

function describers(exceptions: readonly ExceptionModel[]) {
  const names = exceptions.flatMap(({ describedBy }) => (describedBy === undefined ? [] : [`${describedBy}Message`]));
  return names.length === 0 ? [] : [importOf(names, `${RUNTIME}/errors/messages.js`)];
}

function statusImports(exceptions: readonly ExceptionModel[]) {
  if (!exceptions.some(({ fields }) => fields.some(({ type }) => type === 'status'))) return [];
  return [importTypes(['Status', 'StatusJSON'], `${RUNTIME}/status/status.js`), importOf(['statusOf'], `${RUNTIME}/errors/status-of.js`)];
}

function required({ fields }: ExceptionModel): ExceptionField[] {
  return fields.filter((field) => field.required);
}

function optional({ fields }: ExceptionModel): ExceptionField[] {
  return fields.filter((field) => !field.required);
}

/** The interface of the options, where a class has optional fields. */
function optionsOf(exception: ExceptionModel) {
  if (optional(exception).length === 0) return [];
  return [
    {
      kind: StructureKind.Interface as const,
      isExported: true,
      name: `${exception.name}Options`,
      extends: ['ExceptionOptions'],
      docs: [tsdoc([`What ${exception.name} may be told.`])],
      properties: optional(exception).map(({ name, type, description }) => ({
        name,
        type: `${TYPES[type]} | undefined`,
        hasQuestionToken: true,
        isReadonly: true,
        docs: [tsdoc([description])],
      })),
    },
  ];
}

function classOf(exception: ExceptionModel): ClassDeclarationStructure {
  const { name, base, code, abstract: only, description, citation, aliases = [] } = exception;
  return {
    kind: StructureKind.Class,
    isExported: true,
    isAbstract: only,
    name,
    extends: base ?? 'CodedError',
    docs: [tsdoc([description, citation === undefined ? '' : `Source: ${cite(citation)}.`, aliases.length === 0 ? '' : `Elsewhere: ${aliases.join(', ')}.`])],
    properties: [
      { name: 'name', hasOverrideKeyword: true, isReadonly: true, type: 'string', initializer: `'${name}'`, docs: [tsdoc(['The name of the class.'])] },
      {
        name: 'code',
        hasOverrideKeyword: true,
        isReadonly: true,
        type: exception.codes.map((value) => `'${value}'`).join(' | '),
        initializer: `'${code}'`,
        docs: [tsdoc(['Stable across versions and copies of the package.'])],
      },
      ...exception.fields.map((field) => ({
        name: field.name,
        isReadonly: true,
        type: field.required ? TYPES[field.type] : `${TYPES[field.type]} | undefined`,
        docs: [tsdoc([`${field.description}${rangeOf(field)}`])],
      })),
    ],
    ctors: [constructorOf(exception)],
    getAccessors: exception.fields.flatMap(({ name: field, type, aliases: others = [] }) =>
      others.map((alias) => ({
        name: alias,
        returnType: TYPES[type],
        statements: [`return this.${field};`],
        docs: [tsdoc([`The same as \`${field}\`, by the name that other toolkits give it.`])],
      })),
    ),
  };
}

function rangeOf({ minimum, maximum }: ExceptionField): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? ` From ${String(minimum)} up.` : ` ${String(minimum)} to ${String(maximum)}.`;
}

function constructorOf(exception: ExceptionModel) {
  const { name, abstract: only, message, describedBy } = exception;
  const own = optional(exception);
  const asked = required(exception);
  const options = own.length === 0 ? 'ExceptionOptions' : `${name}Options`;
  const words = describedBy === undefined ? literal(message ?? '') : `${describedBy}Message(${asked.map((field) => field.name).join(', ')})`;
  const parameters: OptionalKind<ParameterDeclarationStructure>[] =
    describedBy === undefined
      ? [
          { name: 'message', type: 'string', initializer: words },
          { name: 'options', type: options, initializer: '{}' },
        ]
      : [
          ...asked.map((field) => ({ name: field.name, type: ACCEPTED[field.type] })),
          { name: 'options', type: `${options} & { readonly message?: string | undefined }`, initializer: '{}' },
        ];
  return {
    scope: Scope.Public,
    parameters,
    docs: [
      tsdoc(
        [],
        [
          ...(describedBy === undefined
            ? ['@param message - what went wrong']
            : asked.map((field) => `@param ${field.name} - ${field.description}${rangeOf(field)}`)),
          `@param options - ${[...(describedBy === undefined ? [] : ['message: other words than those made from the fields']), 'cause: what led to it', ...own.map((field) => `${field.name}: ${field.description}${rangeOf(field)}`)].join('; ')}`,
          ...(only ? ['@throws TypeError when called directly: only derived classes are thrown'] : []),
        ],
      ),
    ],
    statements: [
      `super(${describedBy === undefined ? 'message' : `options.message ?? ${words}`}, options);`,
      ...(only ? [`if (new.target === ${name}) throw new TypeError('${name} is not thrown itself, but its derived classes are');`] : []),
      ...asked.map((field) => `this.${field.name} = ${field.type === 'status' ? `statusOf(${field.name})` : field.name};`),
      ...own.map((field) => `this.${field.name} = options.${field.name};`),
    ],
  };
}

function guardOf({ name, codes, abstract: only }: ExceptionModel) {
  return {
    kind: StructureKind.Function as const,
    isExported: true,
    name: `is${name}`,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${name}`,
    statements: [`return hasCode(value, ${literal(codes)});`],
    docs: [
      tsdoc(
        [
          `Whether a value is ${only ? `of a class that derives from ${name}` : `a ${name}, or of a class that derives from it`}, also if another copy of the package made it. Never throws.`,
        ],
        ['@param value - whatever was caught'],
      ),
    ],
  };
}

function maker(exception: ExceptionModel): string {
  const { name, describedBy } = exception;
  const reading = (field: ExceptionField): string => `fields.${field.type}('${field.name}')`;
  const options = optional(exception).map((field) => `...(fields.has('${field.name}') && { ${field.name}: ${reading(field)} })`);
  const last = options.length === 0 ? 'fields.options' : `{ ...fields.options, ${options.join(', ')} }`;
  const args = describedBy === undefined ? ['fields.options.message', last] : [...required(exception).map(reading), last];
  return `  ${name}: (fields) => new ${name}(${args.join(', ')}),\n`;
}
