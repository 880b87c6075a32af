//! The program from outside: the command line and the site, as people and other programs use them.

mod site {
    mod commands;
    mod lists;
    mod marker;
    mod program;
    mod questions;
}
