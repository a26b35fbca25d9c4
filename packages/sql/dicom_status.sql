-- Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

-- What every Status Code means in every context. Load statuses.csv.
CREATE TABLE dicom_status (
  service VARCHAR(14) NOT NULL, -- the DIMSE service, such as C-STORE; * where it is not known
  place VARCHAR(64) NOT NULL, -- whose answers they are: of a service class, of a SOP Class, or * where neither is known
  first_code INTEGER NOT NULL, -- the first code for which the row holds
  last_code INTEGER NOT NULL, -- the last one
  category VARCHAR(7) NOT NULL, -- Success, Pending, Cancel, Warning or Failure
  is_final SMALLINT NOT NULL, -- 1 if no further response follows, else 0
  scope VARCHAR(13) NOT NULL, -- who says it: service class, DIMSE service, general, or class where only the class is known
  name VARCHAR(64), -- the constant
  meaning VARCHAR(255), -- the words of the standard
  explanation VARCHAR(1000), -- what happened, in our words
  stored VARCHAR(4), -- whether the receiver holds the object: yes, no or some
  retry VARCHAR(12), -- whether the same request may be tried again: no, later or after change
  actors VARCHAR(32), -- who has to act: sender, receiver, administrator
  why VARCHAR(1000), -- what it means for the object or what to check, in our words
  cited VARCHAR(64), -- the part, the table or section, and the edition
  address VARCHAR(255), -- where it is printed, in the current edition
  PRIMARY KEY (service, place, first_code)
);

-- Which rows of dicom_status hold for a SOP Class or service class. Load places.csv.
CREATE TABLE dicom_place (
  named VARCHAR(64) NOT NULL, -- a SOP Class UID, or a service class by its name
  service VARCHAR(14) NOT NULL, -- a DIMSE service that it uses; * where none is known
  place VARCHAR(64) NOT NULL, -- the place of dicom_status
  PRIMARY KEY (named, service)
);

-- What is known of a code where only the DIMSE service is: join it on service, and code between first_code and last_code.
CREATE VIEW dicom_status_by_service AS
SELECT service, first_code, last_code, category, is_final, scope, name, meaning, explanation, stored, retry, actors, why, cited, address
FROM dicom_status
WHERE place = '*' AND service <> '*';
