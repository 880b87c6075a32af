//! The browser's files: what is in `web/src` and `web/css`, bundled into `web/dist`, and the ground of the map.
//!
//! The result is committed, so that `cargo run --release` needs Rust and nothing else. The bundler's version is
//! pinned and it puts no date or path into its output: the same sources give the same bytes everywhere.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use crate::{icons, needs, run};

/// Entry points, relative to `web/`.
const ENTRIES: [&str; 13] = [
    "src/main.ts",
    "src/room.ts",
    "src/table.ts",
    "src/kept.ts",
    "src/worker.ts",
    "src/embed.ts",
    "src/map.ts",
    "src/vote.ts",
    "src/attended.ts",
    "src/steps.ts",
    // The map's own thread. A file of its own, so that it comes from this site by an address, as the content security
    // policy asks.
    "map-worker=node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs",
    "css/main.css",
    "css/embed.css",
];

/// The oldest browsers whose syntax we keep to. They have what the style sheets need (layers, `:has`).
const TARGETS: &str = "--target=es2020,chrome105,firefox121,safari15.4";

/// Builds into `web/dist`, replacing what is there.
pub(crate) fn build() -> anyhow::Result<()> {
    let dist = run::root().join("web/dist");
    if dist.exists() {
        fs::remove_dir_all(&dist).context("web/dist")?;
    }
    build_into(&dist)?;
    for (name, bytes) in files(&dist)? {
        println!("web/dist/{name}  {} bytes", bytes.len());
    }
    Ok(())
}

/// What is wrong with the committed files: those that a build would change, add or drop.
pub(crate) fn stale() -> anyhow::Result<Vec<String>> {
    let fresh = run::target_folder().join("assets");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    build_into(&fresh)?;
    let (fresh, committed) = (files(&fresh)?, files(&run::root().join("web/dist"))?);
    let names: std::collections::BTreeSet<&String> = fresh.keys().chain(committed.keys()).collect();
    let differing = names.into_iter().filter(|name| fresh.get(*name) != committed.get(*name));
    Ok(differing
        .map(|name| format!("web/dist/{name} is stale; run `cargo xtask assets` and commit"))
        .collect())
}

fn build_into(folder: &Path) -> anyhow::Result<()> {
    let mut esbuild = needs::npm_program("esbuild")?;
    esbuild.args(ENTRIES).args([
        "--bundle",
        "--minify",
        "--charset=utf8",
        "--legal-comments=none",
        "--log-level=warning",
        "--format=iife",
        "--entry-names=[name]",
        // The map's library would look for its worker beside itself; it is told where that is.
        "--define:import.meta.url=\"\"",
        TARGETS,
    ]);
    run::must(esbuild.arg(format!("--outdir={}", folder.display())))?;
    let mut ground = run::command("node");
    ground.current_dir(run::root().join("web")).arg("tools/ground.mjs").arg(folder.join("ground.bin"));
    run::must(&mut ground)?;
    copy_static(&run::root().join("web/static"), folder)?;
    icons::draw(&run::root().join("web/static/icon.svg"), folder)
}

/// Copies the files of `web/static` (icons), which need no building.
fn copy_static(from: &Path, to: &Path) -> anyhow::Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    for entry in from.read_dir()? {
        let path = entry?.path();
        if let Some(name) = path.file_name() {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// The files directly in a folder, by name. A folder that does not exist has none.
fn files(folder: &Path) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in folder.read_dir()? {
        let path: PathBuf = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        found.insert(name, fs::read(&path)?);
    }
    Ok(found)
}
