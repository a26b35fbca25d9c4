# Generated from src/cli/commands.ts by codegen. Do not edit: run "npm run generate".
_dicom_status() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} options files=
  case $previous in
    --service) COMPREPLY=($(compgen -W 'C-STORE C-GET C-FIND C-MOVE C-ECHO N-EVENT-REPORT N-GET N-SET N-ACTION N-CREATE N-DELETE' -- "$current")); return ;;
    --service-class) COMPREPLY=($(compgen -W 'A B C F H J K P Q R S U V X Y Z BB CC DD EE GG HH II JJ KK' -- "$current")); return ;;
    --implementation) COMPREPLY=($(compgen -W 'agfa-nx aws-healthimaging azure-dicom clearcanvas conquest dcm4che dcm4chee-arc dcmjs-dimse dcmtk dicom-rs dicomnode dicoogle evil-dicom fo-dicom gdcm ge-ct ge-pacs ge-signa go-netdicom google-dicom-adapter horos kheops mirc-ctp mirth-connect orthanc pacs-system pynetdicom pynetdicom-apps pynetdicom2 raccoon rsna-anonymizer starviewer static-dicomweb unnamed-pacs weasis wireshark xnat' -- "$current")); return ;;
    --transaction) COMPREPLY=($(compgen -W 'WADO-URI WADO-RS STOW-RS QIDO-RS UPS-RS' -- "$current")); return ;;
    --in) COMPREPLY=($(compgen -W 'store-instances storage-commitment media-creation' -- "$current")); return ;;
  esac
  case ${COMP_WORDS[1]} in
    reject) options='--json --help' ;;
    abort) options='--json --help' ;;
    context) options='--json --help' ;;
    http) options='--json --help' ;;
    reason) options='--in --warning --implementation --json --help' ;;
    suboperations) options='--completed --failed --warning --remaining --canceled --service --status --json --help' ;;
    list) options='--service --service-class --category --json --help' ;;
    search) options='--limit --json --help' ;;
    changes) options='--json --help' ;;
    check) options='--schema --json --help' files=yes ;;
    conformance) options='--json --help' files=yes ;;
    store-response) options='--status --sent --implementation --json --help' files=yes ;;
    annotate) options='--follow -f --only --summary --json --help' files=yes ;;
    *) options='--service --sop-class --service-class --implementation --transaction --json --help --version' ;;
  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W 'explain reject abort context http reason suboperations list search changes check conformance store-response annotate' -- "$current"))
  elif [[ -n $files ]]; then COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _dicom_status dicom-status
