use core::fmt;

use crate::generated::rows::Category;
use crate::generated::tables::SEGMENTS;

/// A Status Code, Status (0000,0900) of a response: any 16-bit value, whether the standard has it or not.
///
/// ```
/// use dicom_status::{Category, StatusCode, StorageStatus};
///
/// assert_eq!(StatusCode::new(0xA700), StorageStatus::OUT_OF_RESOURCES);
/// assert_eq!(StatusCode::new(0xB006).category(), Some(Category::Warning));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode(u16);

impl StatusCode {
    /// A code as received or to be sent.
    #[must_use]
    pub const fn new(code: u16) -> Self {
        Self(code)
    }

    /// Its value.
    #[must_use]
    pub const fn code(self) -> u16 {
        self.0
    }

    /// Its class by PS3.7 Annex C; `None` for a code that the standard does not allow.
    #[must_use]
    pub fn category(self) -> Option<Category> {
        SEGMENTS.iter().find(|segment| (segment.first..=segment.last).contains(&self.0)).map(|segment| segment.category)
    }

    /// Whether more responses follow: `0xFF00` and `0xFF01`.
    #[must_use]
    pub fn is_pending(self) -> bool {
        self.category() == Some(Category::Pending)
    }

    /// Whether no further response follows.
    #[must_use]
    pub fn is_final(self) -> bool {
        !self.is_pending()
    }
}

impl From<u16> for StatusCode {
    fn from(code: u16) -> Self {
        Self(code)
    }
}

impl From<StatusCode> for u16 {
    fn from(status: StatusCode) -> Self {
        status.0
    }
}

/// Such as `0xA755`.
impl fmt::Display for StatusCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "0x{:04X}", self.0)
    }
}
