//! The groups, as browsers see them.
