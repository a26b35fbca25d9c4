import { anchor } from './page.js';

/** What leads from a page to the root of the site. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** Where each kind of page lies, from the root of the site. */
export const paths = {
  status: (code: string): string => `status/${code}/`,
  service: (name: string): string => `dimse/${anchor(name)}/`,
  serviceClass: (id: string): string => `service-class/${id}/`,
  association: (enumName: string): string => `association/${anchor(enumName.replace(/([a-z])(?=[A-Z])/g, '$1-'))}/`,
  transaction: (enumName: string): string => `transaction/${anchor(enumName.replace(/HTTPStatus$/, '').replace(/([a-z])(?=[A-Z])/g, '$1-')) || 'every'}/`,
  exception: (name: string): string => `exception/${name}/`,
  implementation: (id: string): string => `implementation/${id}/`,
  discrepancy: (id: string): string => `discrepancy/${id}/`,
  edition: (edition: string): string => `edition/${edition}/`,
  reasons: (attribute: string, context: string): string => `reason/${anchor(context)}-${attribute === '(0008,1196)' ? 'warning' : 'failure'}/`,
  map: (id: string): string => (id === '' ? 'map/' : `map/${id}/`),
} as const;
