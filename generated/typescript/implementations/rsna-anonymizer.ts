// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** RSNA Anonymizer. A program that receives and anonymizes objects. Read in 18.0.7, 2026-05-22. */
export const rsnaAnonymizer: Implementation = {
  name: 'rsna-anonymizer',
  title: 'RSNA Anonymizer',
  version: '18.0.7, 2026-05-22',
  address: 'https://github.com/RSNA/anonymizer/blob/125260a16bb0159c6e8dd2bda743a4ae111687c7/',
  statuses: [
    { code: 0, category: 'Success', meaning: 'Stored now or before', name: 'Success', explanation: 'An instance that was received before is not stored again.', services: ['C-STORE'], stored: 'yes', retry: 'no', actors: [], where: 'src/anonymizer/controller/project.py#L550', confidence: 'high' },
    { code: 43264, category: 'Failure', meaning: 'A required attribute is missing', name: 'DataSetDoesNotMatchSOPClass', explanation: 'Correct the program that makes the objects.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['sender'], where: 'src/anonymizer/controller/project.py#L548', confidence: 'high' },
    { code: 49152, category: 'Failure', meaning: 'Written by the program itself', name: 'MadeByClient', explanation: 'For every exception, time-out or failure status, whatever the standard means by C000; the Error Comment has the text of the exception.', services: ['C-FIND'], where: 'src/anonymizer/controller/project.py#L1029', confidence: 'high' },
    { code: 49680, category: 'Failure', meaning: 'The data set could not be decoded', name: 'CannotUnderstand', explanation: 'Check the transfer syntax and the program that made the object.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['sender'], where: 'src/anonymizer/controller/project.py#L526', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
