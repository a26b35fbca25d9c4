module github.com/dicom-status/dicom-status/packages/go

go 1.22
