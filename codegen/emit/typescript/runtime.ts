import { BANNER } from '../banner.js';
import type { Emitter } from '../emitter.js';
import { FOLDER } from './project.js';

/** The hand-written run-time modules, carried over as they are. */
export const runtime: Emitter = {
  id: 'typescript/runtime',
  emit({ runtime: sources }) {
    return Object.entries(sources).map(([name, text]) => ({
      path: `${FOLDER}/${name}`,
      text: `// ${BANNER.replace('spec/dicom-status.json', `codegen/runtime/${name}`)}\n\n${text}`,
    }));
  },
};
