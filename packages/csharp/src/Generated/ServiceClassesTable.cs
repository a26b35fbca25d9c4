// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".
namespace DicomStatus
{
    /// <summary>A service class of PS3.4.</summary>
    internal static class ServiceClassesTable
    {
        internal static readonly ServiceClass[] Rows =
        {
            new ServiceClass { Annex = "A", Name = "Verification", Services = Service.CEcho, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "B", Name = "Storage", Services = Service.CStore, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "C", Name = "Query/Retrieve", Services = Service.CFind | Service.CMove | Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "F", Name = "Modality Performed Procedure Step", Services = Service.NSet | Service.NCreate | Service.NGet | Service.NEventReport, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "H", Name = "Print Management", Services = Service.NSet | Service.NAction | Service.NCreate | Service.NDelete | Service.NEventReport | Service.NGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "J", Name = "Storage Commitment", Services = Service.NEventReport | Service.NAction, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "K", Name = "Basic Worklist Management", Services = Service.CFind, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "P", Name = "Application Event Logging", Services = Service.NAction, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "Q", Name = "Relevant Patient Information Query", Services = Service.CFind, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "R", Name = "Instance Availability Notification", Services = Service.NCreate, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "S", Name = "Media Creation Management", Services = Service.NGet | Service.NAction | Service.NCreate, ActionTypeIds = new int[] { 1, 2 } },
            new ServiceClass { Annex = "U", Name = "Hanging Protocol Query/Retrieve", Services = Service.CFind | Service.CMove | Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "V", Name = "Substance Administration Query", Services = Service.CFind, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "X", Name = "Color Palette Query/Retrieve", Services = Service.CFind | Service.CMove | Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "Y", Name = "Composite Instance Root Retrieve", Services = Service.CMove | Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "Z", Name = "Composite Instance Retrieve Without Bulk Data", Services = Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "BB", Name = "Implant Template Query/Retrieve", Services = Service.CFind | Service.CMove | Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "CC", Name = "Unified Procedure Step", Services = Service.NGet | Service.NAction | Service.NCreate | Service.CFind | Service.NSet | Service.NEventReport, ActionTypeIds = new int[] { 1, 2, 3, 4, 5 } },
            new ServiceClass { Annex = "DD", Name = "RT Machine Verification", Services = Service.NEventReport | Service.NGet | Service.NSet | Service.NAction | Service.NCreate | Service.NDelete, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "EE", Name = "Display System Management", Services = Service.NGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "GG", Name = "Non-Patient Object Storage", Services = Service.CStore, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "HH", Name = "Defined Procedure Protocol Query/Retrieve", Services = Service.CFind | Service.CMove | Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "II", Name = "Protocol Approval Query/Retrieve", Services = Service.CFind | Service.CMove | Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "JJ", Name = "Inventory Query/Retrieve", Services = Service.CFind | Service.CMove | Service.CGet, ActionTypeIds = new int[0] },
            new ServiceClass { Annex = "KK", Name = "Storage Management", Services = Service.NEventReport | Service.NAction, ActionTypeIds = new int[0] },
        };
    }
}
