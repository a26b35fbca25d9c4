// The typed JSON entry, compiled where the module resolution can import JSON.
import spec from 'dicom-status/spec.json' with { type: 'json' };

const first: 'Success' | 'Pending' | 'Cancel' | 'Warning' | 'Failure' | undefined = spec.categories[0]?.name;
export default first;
