//! A million lookups beside a million reads of a `HashMap`, in one run. Not part of the tests.

use std::collections::HashMap;
use std::time::Instant;

use dicom_status::{Context, Service, StatusCode};

const CALLS: u64 = 1_000_000;

fn measure(name: &str, codes: &[u16], function: impl Fn(u16) -> usize) {
    let start = Instant::now();
    let kept: usize = codes.iter().map(|code| function(*code)).sum();
    println!("rust: {name}: {:.3} s for {CALLS} calls ({kept})", start.elapsed().as_secs_f64());
}

fn main() {
    let mut state: u64 = 1;
    let codes: Vec<u16> = (0..CALLS)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            0xA000 + u16::try_from((state >> 33) % 0x3000).unwrap_or_default()
        })
        .collect();
    let map: HashMap<u16, String> = (0..=u16::MAX).map(|code| (code, format!("status {code}"))).collect();
    let context = Context { service: Some(Service::CStore), sop_class: Some("1.2.840.10008.5.1.4.1.1.2"), ..Context::default() };
    measure("HashMap", &codes, |code| map[&code].len());
    measure("category", &codes, |code| usize::from(StatusCode::new(code).category().is_some()));
    measure("explain", &codes, |code| StatusCode::new(code).explain(&context).and_then(|found| found.meaning).map_or(0, str::len));
}
