//! The small part of Markdown.

use proptest::prelude::*;

use crate::forum::words::{html, opening};

#[test]
fn words_become_what_their_writer_meant() {
    for (text, expected) in [
        ("One\ntwo\n\nthree", "<p>One<br>two</p><p>three</p>"),
        (
            "*so* and **so** and ***so***",
            "<p><em>so</em> and <strong>so</strong> and <strong><em>so</em></strong></p>",
        ),
        ("a _b **c** d_ e", "<p>a <em>b <strong>c</strong> d</em> e</p>"),
        ("- one\n- two\nmore", "<ul><li>one</li><li>two<br>more</li></ul>"),
        ("4. four\n5. five", "<ol start=\"4\"><li>four</li><li>five</li></ol>"),
        ("1) a\n\n- b", "<ol><li>a</li></ol><ul><li>b</li></ul>"),
        (
            "> she said\n> - yes\nand I",
            "<blockquote><p>she said</p><ul><li>yes</li></ul></blockquote><p>and I</p>",
        ),
        (">> deep\n> less", "<blockquote><blockquote><p>deep</p></blockquote><p>less</p></blockquote>"),
        ("سلام *دوست*", "<p>سلام <em>دوست</em></p>"),
        ("", ""),
    ] {
        assert_eq!(html(text), expected, "{text}");
    }
}

#[test]
fn whatever_is_not_of_this_part_is_text() {
    for (text, expected) in [
        ("# no heading", "# no heading"),
        ("[a](b) ![c](d)", "[a](b) ![c](d)"),
        ("<script>alert('1')</script>", "&lt;script&gt;alert('1')&lt;/script&gt;"),
        ("& \" '", "&amp; \" '"),
        ("5*3*2 and snake_case_name", "5*3*2 and snake_case_name"),
        ("* alone", "<ul>"),
        ("a ** b ** c", "a ** b ** c"),
        ("*never closed", "*never closed"),
        (r"\*not\* \\ \-", r"*not* \ -"),
        ("****", "****"),
        ("*a **b* c**", "<em>a **b</em> c**"),
        ("1984. A year", "1984. A year"),
        ("| a | b |", "| a | b |"),
        ("`code`", "`code`"),
        ("---", "---"),
    ] {
        assert!(html(text).contains(expected), "{text}: {}", html(text));
    }
}

#[test]
fn bombs_stay_small_and_shallow() {
    for text in [
        ">".repeat(20_000),
        "> ".repeat(20_000),
        "*a ".repeat(20_000),
        "_*".repeat(20_000),
        "**a* ".repeat(10_000),
        "- ".repeat(20_000),
        "[".repeat(20_000),
        "\n>\n".repeat(10_000),
        "> a\n\n".repeat(2_400),
        "- a\n\n".repeat(2_400),
        "a\n\n".repeat(4_000),
        "\\".repeat(20_001),
        "1. ".repeat(10_000),
    ] {
        let made = html(&text);
        assert!(made.len() < 4 * text.len() + 10_000, "{} of {}", made.len(), text.len());
        assert!(deepest(&made) <= 16);
    }
}

#[test]
fn the_longest_story_fits_on_a_page_however_it_is_made() {
    for piece in ["> a\n\n", "- a\n\n", "1. a\n\n", "- a\n", "a\n", "ب\n\n", "*a* ", "***a*** ", "<"] {
        let text: String = piece.chars().cycle().take(12_000).collect();
        assert!(html(&text).len() < 48_500, "{piece}: {}", html(&text).len());
    }
}

#[test]
fn an_opening_is_one_line_without_marks() {
    assert_eq!(opening("> **One**\n- two\n\nthree", 40), "One two three");
    assert_eq!(opening("One two three", 5), "One t…");
    assert_eq!(opening(&"ab ".repeat(10_000), 6), "ab ab…");
}

/// How deep elements stand in each other; panics where one ends that has not begun.
fn deepest(html: &str) -> usize {
    let (mut open, mut deepest) = (Vec::new(), 0);
    for part in html.split('<').skip(1) {
        let tag = part.split('>').next().unwrap();
        let name = tag.split(' ').next().unwrap();
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
        } else if name != "br" {
            open.push(name);
        }
        deepest = deepest.max(open.len());
    }
    assert!(open.is_empty(), "{html}");
    deepest
}

proptest! {
    #[test]
    fn every_element_ends_and_none_is_the_writers(text in "[ab <>&*_\\\\\n.1-]{0,80}|\\PC{0,200}") {
        let made = html(&text);
        prop_assert!(deepest(&made) <= 16);
        for part in made.split('<').skip(1) {
            let tag = part.split(['>', ' ']).next().unwrap().trim_start_matches('/');
            prop_assert!(["p", "br", "em", "strong", "ul", "ol", "li", "blockquote"].contains(&tag), "{}", made);
        }
    }

    #[test]
    fn no_letter_is_lost(text in "[a-z ]{0,60}") {
        let made = html(&text);
        let read: String = made.split('<').flat_map(|part| part.split('>').next_back()).collect();
        prop_assert_eq!(read.trim(), text.trim());
    }
}
