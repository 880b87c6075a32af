//! Tells Cargo that the migrations are part of the program: the macro that reads them cannot.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=migrations-clinic");
}
