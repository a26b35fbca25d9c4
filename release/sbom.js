// Writes dist/sbom.cdx.json: what the bundles contain of other packages, with version and licence, in CycloneDX.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

/** The folder of the package that a module belongs to; undefined for our own. */
function packageOf(module) {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}

function componentOf(folder) {
  const { name, version, license, description } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return new Models.Component(Enums.ComponentType.Library, name, {
    version,
    description,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    bomRef: `${name}@${version}`,
  });
}

function dependenciesOf(folder) {
  return Object.keys(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).dependencies ?? {});
}

/** No time and no serial number: the same sources give the same bytes. */
function serialized(root, folders) {
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: componentOf(root) }) });
  const components = new Map(folders.map((folder) => [path.basename(folder), componentOf(folder)]));
  for (const [name, component] of components) {
    bom.components.add(component);
    bom.metadata.component.dependencies.add(component.bomRef);
    for (const other of dependenciesOf(folders.find((folder) => path.basename(folder) === name))) {
      const used = components.get(other);
      if (used !== undefined) component.dependencies.add(used.bomRef);
    }
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** A plugin of rollup. */
export function sbom(root) {
  return {
    name: 'sbom',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []));
      const folders = new Set(modules.flatMap(([module, { renderedLength }]) => (renderedLength > 0 ? (packageOf(module) ?? []) : [])));
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: serialized(root, [...folders].sort()) });
    },
  };
}
