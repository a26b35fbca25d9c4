# Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
"""The tables, as the generator writes them."""
