import { agfaNx as agfaNxData } from '../generated/typescript/implementations/agfa-nx.js';
import { awsHealthimaging as awsHealthimagingData } from '../generated/typescript/implementations/aws-healthimaging.js';
import { azureDicom as azureDicomData } from '../generated/typescript/implementations/azure-dicom.js';
import { clearcanvas as clearcanvasData } from '../generated/typescript/implementations/clearcanvas.js';
import { conquest as conquestData } from '../generated/typescript/implementations/conquest.js';
import { dcm4che as dcm4cheData } from '../generated/typescript/implementations/dcm4che.js';
import { dcm4cheeArc as dcm4cheeArcData } from '../generated/typescript/implementations/dcm4chee-arc.js';
import { dcmjsDimse as dcmjsDimseData } from '../generated/typescript/implementations/dcmjs-dimse.js';
import { dcmtk as dcmtkData } from '../generated/typescript/implementations/dcmtk.js';
import { dicomRs as dicomRsData } from '../generated/typescript/implementations/dicom-rs.js';
import { dicomnode as dicomnodeData } from '../generated/typescript/implementations/dicomnode.js';
import { dicoogle as dicoogleData } from '../generated/typescript/implementations/dicoogle.js';
import { evilDicom as evilDicomData } from '../generated/typescript/implementations/evil-dicom.js';
import { foDicom as foDicomData } from '../generated/typescript/implementations/fo-dicom.js';
import { gdcm as gdcmData } from '../generated/typescript/implementations/gdcm.js';
import { geCt as geCtData } from '../generated/typescript/implementations/ge-ct.js';
import { gePacs as gePacsData } from '../generated/typescript/implementations/ge-pacs.js';
import { geSigna as geSignaData } from '../generated/typescript/implementations/ge-signa.js';
import { goNetdicom as goNetdicomData } from '../generated/typescript/implementations/go-netdicom.js';
import { googleDicomAdapter as googleDicomAdapterData } from '../generated/typescript/implementations/google-dicom-adapter.js';
import { horos as horosData } from '../generated/typescript/implementations/horos.js';
import { kheops as kheopsData } from '../generated/typescript/implementations/kheops.js';
import { mircCtp as mircCtpData } from '../generated/typescript/implementations/mirc-ctp.js';
import { mirthConnect as mirthConnectData } from '../generated/typescript/implementations/mirth-connect.js';
import { orthanc as orthancData } from '../generated/typescript/implementations/orthanc.js';
import { pacsSystem as pacsSystemData } from '../generated/typescript/implementations/pacs-system.js';
import { pynetdicom as pynetdicomData } from '../generated/typescript/implementations/pynetdicom.js';
import { pynetdicomApps as pynetdicomAppsData } from '../generated/typescript/implementations/pynetdicom-apps.js';
import { pynetdicom2 as pynetdicom2Data } from '../generated/typescript/implementations/pynetdicom2.js';
import { raccoon as raccoonData } from '../generated/typescript/implementations/raccoon.js';
import { rsnaAnonymizer as rsnaAnonymizerData } from '../generated/typescript/implementations/rsna-anonymizer.js';
import { starviewer as starviewerData } from '../generated/typescript/implementations/starviewer.js';
import { staticDicomweb as staticDicomwebData } from '../generated/typescript/implementations/static-dicomweb.js';
import { unnamedPacs as unnamedPacsData } from '../generated/typescript/implementations/unnamed-pacs.js';
import { weasis as weasisData } from '../generated/typescript/implementations/weasis.js';
import { wireshark as wiresharkData } from '../generated/typescript/implementations/wireshark.js';
import { xnat as xnatData } from '../generated/typescript/implementations/xnat.js';
import type { Implementation } from '../generated/typescript/implementations/types.js';
import { deepFreeze } from './values/deep-freeze.js';

export { lookupCondition } from './implementations/lookup-condition.js';
export type {
  AssociationReading,
  Condition,
  Implementation,
  ImplementationReason,
  ImplementationStatus,
} from '../generated/typescript/implementations/types.js';

/** Agfa NX workstation: from the conformance statement of NX 2.0. */
export const agfaNx: Implementation = /* @__PURE__ */ deepFreeze(agfaNxData);
/** AWS HealthImaging: imports and stores with Warning Reasons of its own. */
export const awsHealthimaging: Implementation = /* @__PURE__ */ deepFreeze(awsHealthimagingData);
/** Microsoft DICOM server and Azure DICOM service: a DICOMweb server. */
export const azureDicom: Implementation = /* @__PURE__ */ deepFreeze(azureDicomData);
/** ClearCanvas: ImageServer and ImageViewer. */
export const clearcanvas: Implementation = /* @__PURE__ */ deepFreeze(clearcanvasData);
/** Conquest DICOM server: a free server. */
export const conquest: Implementation = /* @__PURE__ */ deepFreeze(conquestData);
/** dcm4che: the Java library and its tools. */
export const dcm4che: Implementation = /* @__PURE__ */ deepFreeze(dcm4cheData);
/** dcm4chee-arc-light: the archive of dcm4che. */
export const dcm4cheeArc: Implementation = /* @__PURE__ */ deepFreeze(dcm4cheeArcData);
/** dcmjs-dimse: the library for Node. */
export const dcmjsDimse: Implementation = /* @__PURE__ */ deepFreeze(dcmjsDimseData);
/** DCMTK: the C++ toolkit. */
export const dcmtk: Implementation = /* @__PURE__ */ deepFreeze(dcmtkData);
/** dicom-rs: the Rust library and its tools. */
export const dicomRs: Implementation = /* @__PURE__ */ deepFreeze(dicomRsData);
/** DicomNode: a Python framework for image pipelines. */
export const dicomnode: Implementation = /* @__PURE__ */ deepFreeze(dicomnodeData);
/** Dicoogle: an open-source PACS. */
export const dicoogle: Implementation = /* @__PURE__ */ deepFreeze(dicoogleData);
/** Evil-DICOM: a .NET library. */
export const evilDicom: Implementation = /* @__PURE__ */ deepFreeze(evilDicomData);
/** fo-dicom: the .NET library. */
export const foDicom: Implementation = /* @__PURE__ */ deepFreeze(foDicomData);
/** GDCM: a C++ library. */
export const gdcm: Implementation = /* @__PURE__ */ deepFreeze(gdcmData);
/** GE CT scanners (Discovery, LightSpeed, BrightSpeed): from a conformance statement. */
export const geCt: Implementation = /* @__PURE__ */ deepFreeze(geCtData);
/** GE PACS (reported): from a report of a user; the model was not named. */
export const gePacs: Implementation = /* @__PURE__ */ deepFreeze(gePacsData);
/** GE Signa Profile (MR): from the conformance statement REV 2.7. */
export const geSigna: Implementation = /* @__PURE__ */ deepFreeze(geSignaData);
/** go-netdicom: a Go library with the numbers of older editions. */
export const goNetdicom: Implementation = /* @__PURE__ */ deepFreeze(goNetdicomData);
/** Google DICOM adapter and Cloud Healthcare API: the adapter answers DIMSE and asks a DICOMweb server; its status is made from the HTTP status. */
export const googleDicomAdapter: Implementation = /* @__PURE__ */ deepFreeze(googleDicomAdapterData);
/** Horos and OsiriX: Viewers for macOS, built on an older DCMTK. */
export const horos: Implementation = /* @__PURE__ */ deepFreeze(horosData);
/** Kheops DICOMweb proxy: a proxy that decides who may store into a study. */
export const kheops: Implementation = /* @__PURE__ */ deepFreeze(kheopsData);
/** RSNA MIRC CTP: the Clinical Trials Processor. */
export const mircCtp: Implementation = /* @__PURE__ */ deepFreeze(mircCtpData);
/** Mirth Connect (NextGen Connect): an integration engine. */
export const mirthConnect: Implementation = /* @__PURE__ */ deepFreeze(mirthConnectData);
/** Orthanc: a DICOM server with REST API and plugins. */
export const orthanc: Implementation = /* @__PURE__ */ deepFreeze(orthancData);
/** pacs_system: a C++ library. */
export const pacsSystem: Implementation = /* @__PURE__ */ deepFreeze(pacsSystemData);
/** pynetdicom: codes that the library itself answers when a handler or the data fails. */
export const pynetdicom: Implementation = /* @__PURE__ */ deepFreeze(pynetdicomData);
/** pynetdicom applications: the programs qrscp, storescp, getscu and movescu that come with pynetdicom 3. */
export const pynetdicomApps: Implementation = /* @__PURE__ */ deepFreeze(pynetdicomAppsData);
/** pynetdicom2: the library's own reading of the standard, by DIMSE Service. */
export const pynetdicom2: Implementation = /* @__PURE__ */ deepFreeze(pynetdicom2Data);
/** raccoon: a DICOMweb server. */
export const raccoon: Implementation = /* @__PURE__ */ deepFreeze(raccoonData);
/** RSNA Anonymizer: a program that receives and anonymizes objects. */
export const rsnaAnonymizer: Implementation = /* @__PURE__ */ deepFreeze(rsnaAnonymizerData);
/** Starviewer: a viewer. */
export const starviewer: Implementation = /* @__PURE__ */ deepFreeze(starviewerData);
/** Static DICOMweb: a DICOMweb server of files, of OHIF. */
export const staticDicomweb: Implementation = /* @__PURE__ */ deepFreeze(staticDicomwebData);
/** an unnamed PACS (reported): from reports of users; the product was not named. */
export const unnamedPacs: Implementation = /* @__PURE__ */ deepFreeze(unnamedPacsData);
/** Weasis: a viewer, and the tools library that Karnak and other gateways use. */
export const weasis: Implementation = /* @__PURE__ */ deepFreeze(weasisData);
/** Wireshark: the network analyzer. */
export const wireshark: Implementation = /* @__PURE__ */ deepFreeze(wiresharkData);
/** XNAT: an archive for research images. */
export const xnat: Implementation = /* @__PURE__ */ deepFreeze(xnatData);

/** All of them, in the order of their names: for `explain(code, { implementations })`. */
export const implementations: readonly Implementation[] = /* @__PURE__ */ Object.freeze([
  agfaNx,
  awsHealthimaging,
  azureDicom,
  clearcanvas,
  conquest,
  dcm4che,
  dcm4cheeArc,
  dcmjsDimse,
  dcmtk,
  dicomRs,
  dicomnode,
  dicoogle,
  evilDicom,
  foDicom,
  gdcm,
  geCt,
  gePacs,
  geSigna,
  goNetdicom,
  googleDicomAdapter,
  horos,
  kheops,
  mircCtp,
  mirthConnect,
  orthanc,
  pacsSystem,
  pynetdicom,
  pynetdicomApps,
  pynetdicom2,
  raccoon,
  rsnaAnonymizer,
  starviewer,
  staticDicomweb,
  unnamedPacs,
  weasis,
  wireshark,
  xnat,
]);
