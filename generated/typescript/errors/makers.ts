// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { CodedError } from '../../../src/errors/coded-error.js';
import type { Fields } from '../../../src/errors/fields.js';
import { NetDICOMError, ClassNotSupportedError, PDUProcessingError, DIMSEProcessingError, AssociationRejectedError, AssociationReleasedError, AssociationAbortedError, DCMTimeoutError, EventHandlingError, DIMSEStatusError } from './classes.js';
/** How each class is made again from its plain data. */
export const makers: Readonly<Record<string, (fields: Fields) => CodedError>> = {
    NetDICOMError: (fields) => new NetDICOMError(fields.options.message, fields.options),
    ClassNotSupportedError: (fields) => new ClassNotSupportedError(fields.options.message, { ...fields.options, ...(fields.has('sopClass') && { sopClass: fields.text('sopClass') }) }),
    PDUProcessingError: (fields) => new PDUProcessingError(fields.options.message, { ...fields.options, ...(fields.has('pduType') && { pduType: fields.integer('pduType') }) }),
    DIMSEProcessingError: (fields) => new DIMSEProcessingError(fields.options.message, { ...fields.options, ...(fields.has('commandField') && { commandField: fields.integer('commandField') }) }),
    AssociationRejectedError: (fields) => new AssociationRejectedError(fields.integer('result'), fields.integer('source'), fields.integer('reason'), fields.options),
    AssociationReleasedError: (fields) => new AssociationReleasedError(fields.options.message, fields.options),
    AssociationAbortedError: (fields) => new AssociationAbortedError(fields.integer('source'), fields.integer('reason'), fields.options),
    DCMTimeoutError: (fields) => new DCMTimeoutError(fields.options.message, { ...fields.options, ...(fields.has('timeout') && { timeout: fields.integer('timeout') }) }),
    EventHandlingError: (fields) => new EventHandlingError(fields.options.message, fields.options),
    DIMSEStatusError: (fields) => new DIMSEStatusError(fields.status('status'), fields.options),
  };
