use super::*;

fn code(text: &str) -> TypeCode {
    TypeCode::new(text).unwrap()
}

fn called(name: &str) -> Option<Fellowship> {
    Some(Fellowship::new(name).unwrap())
}

#[test]
fn meeting_guide_has_87_types_named_in_every_language() {
    assert_eq!(all().len(), 87);
    assert_eq!(table::MEETING_GUIDE.lines().count(), 88);
    assert!(!table::MEETING_GUIDE.contains('"'), "the table is read without quotes");
    let header = format!("code,class,language,at_a_place,{},also", LANGUAGES.join(","));
    assert_eq!(table::MEETING_GUIDE.lines().next(), Some(header.as_str()));
    for kind in all() {
        for language in LANGUAGES {
            let name = kind.name_in(language).unwrap_or_else(|| panic!("{:?} in {language}", kind.code));
            assert_eq!(name, name.trim());
        }
        assert_eq!(by_name(None, kind.code.as_str()), Some(kind.code));
        assert_eq!(by_name(None, &kind.code.as_str().to_lowercase()), Some(kind.code));
        assert_eq!(by_name(None, kind.name()), Some(kind.code));
    }
}

#[test]
fn every_language_has_a_code_and_the_other_way_round() {
    let languages = "af am ar bg da de el en fa fi fr he hi hr hu is it ja ka ko lt ml mt ne nl no pa pl pt ru es sk sl \
                     sv th tl tr uk";
    let mut count = 0;
    for iso in languages.split(' ') {
        let code = from_language(None, iso).unwrap_or_else(|| panic!("{iso}"));
        assert_eq!(language_of(None, code), Some(iso));
        assert_eq!(class(None, code), Class::Language);
        count += 1;
    }
    assert_eq!(all().iter().filter(|kind| kind.language.is_some()).count(), count);
    for (iso, written) in [
        ("es", "S"),
        ("it", "ITA"),
        ("ko", "KOR"),
        ("pa", "PUN"),
        ("pl", "POL"),
        ("pt", "POR"),
        ("ru", "RUS"),
        ("tr", "TUR"),
    ] {
        assert_eq!(from_language(None, iso), Some(code(written)));
    }
    assert_eq!(from_language(None, "xx"), None);
}

#[test]
fn types_about_the_place_are_those_meeting_guide_readers_take_off_online_meetings() {
    let place: Vec<_> =
        all().iter().filter(|kind| kind.only_at_a_place).map(|kind| kind.code.to_string()).collect();
    assert_eq!(place, ["AL", "AL-AN", "BA", "BRK", "CAN", "CF", "FF", "OUT", "SM", "X", "XB"]);
}

#[test]
fn names_are_found_in_many_languages_whatever_their_case_and_accents() {
    for (text, meant) in [
        ("Women", "W"),
        ("Women’s", "W"),
        ("mujeres", "W"),
        ("FRAUEN", "W"),
        ("زنان", "W"),
        ("女性", "W"),
        ("ผู้หญิง", "W"),
        ("etude des traditions", "TR"),
        ("Big Book Study", "B"),
        ("asbi", "ABSI"),
        ("al-an", "AL-AN"),
        ("12X12", "12x12"),
        (" es ", "S"),
        ("Turkish", "TUR"),
        ("tr", "TR"),
        ("Location temporarily closed", "TC"),
    ] {
        assert_eq!(by_name(None, text), Some(code(meant)), "{text}");
    }
    for nothing in ["", " ", "ONL", "nonsense", "O,C", "\u{0}"] {
        assert_eq!(by_name(None, nothing), None, "{nothing}");
    }
}

#[test]
fn each_of_the_27_programs_has_the_types_of_its_file() {
    let programs = Program::all();
    let written: Vec<_> = program::TEXT.split("\nprogram ").skip(1).collect();
    assert_eq!(written.len(), 27);
    for (program, block) in programs.iter().zip(written) {
        let fellowship = called(program.short());
        assert_eq!(Program::of(fellowship.as_ref().unwrap()).map(Program::name), Some(program.name()));
        let lines = block.lines().skip(1).filter(|line| !line.is_empty());
        for line in lines {
            match program::read_line(line) {
                Some(program::Line::Kind(kind)) => {
                    assert_eq!(
                        name(fellowship.as_ref(), kind.code),
                        Some(kind.name()),
                        "{} {line}",
                        program.short()
                    );
                }
                Some(program::Line::Language(code, iso)) => {
                    assert_eq!(
                        from_language(fellowship.as_ref(), iso),
                        Some(code),
                        "{} {line}",
                        program.short()
                    );
                }
                None => panic!("{}: {line}", program.short()),
            }
        }
    }
    let sizes: Vec<_> = programs.iter().take(27).map(|p| (p.short(), p.types().kinds().len())).collect();
    insta::assert_debug_snapshot!(sizes);
}

#[test]
fn a_code_means_what_its_own_fellowship_says() {
    for (fellowship, written, meaning) in [
        ("AA", "S", "Spanish"),
        ("ACA", "S", "Speaker"),
        ("ACA", "SP", "Spanish"),
        ("NA", "ES", "Spanish"),
        ("NA", "JFT", "Just For Today Study"),
        ("Al-Anon", "Y", "Alateen"),
        ("Alcoholics Anonymous", "Y", "Young People"),
        ("CoDA", "TR", "Tradition"),
        ("SLAA", "HR", "Healthy Relationships"),
        ("DA", "AR", "Artist"),
        ("Pills Anonymous", "BE", "Newcomer"),
        ("NA", "NB", "Non-Binary"),
    ] {
        assert_eq!(name(called(fellowship).as_ref(), code(written)), Some(meaning), "{fellowship} {written}");
    }
    assert_eq!(language_of(called("SLAA").as_ref(), code("HR")), None);
    assert_eq!(from_language(called("SLAA").as_ref(), "hr"), None);
    assert_eq!(class(called("ACA").as_ref(), code("T")), Class::Format);
    assert_eq!(class(None, code("T")), Class::Who);
    // "Spanish" and "Speaker" change places between the two; "Traditions" keeps Turkish out.
    assert_eq!(by_name(called("ACA").as_ref(), "Orador"), Some(code("S")));
    assert_eq!(by_name(called("ACA").as_ref(), "Spanish"), Some(code("SP")));
    assert_eq!(by_name(called("ACA").as_ref(), "Speaker Meeting"), Some(code("S")));
    assert_eq!(by_name(called("CA").as_ref(), "Speaker Meeting"), Some(code("SP")));
    assert_eq!(by_name(called("NA").as_ref(), "Farsi"), Some(code("FA")));
    assert_eq!(by_name(called("NA").as_ref(), "LGBT+"), Some(code("LGBTQ")));
    assert_eq!(
        by_name(called("Al-Anon").as_ref(), "Proof of Attendance"),
        None,
        "POA means something else there"
    );
    assert_eq!(by_name(called("CoDA").as_ref(), "Turkish"), Some(code("TUR")));
    assert_eq!(
        find(called("CoDA").as_ref(), code("BE")).and_then(|kind| kind.name_in("es")),
        Some("Principiantes")
    );
    assert_eq!(find(called("NA").as_ref(), code("JFT")).and_then(|kind| kind.name_in("es")), None);
}

/// A name may not be two fellowships': whoever asks for one would be sent to the other.
#[test]
fn no_name_is_given_twice() {
    let mut seen = std::collections::BTreeMap::new();
    for program in Program::all() {
        for name in program.names() {
            let key = crate::text::fold(name).replace(' ', "");
            let other = seen.insert(key, program.short());
            assert!(other.is_none_or(|other| other == program.short()), "{name} is also {other:?}");
        }
    }
}

#[test]
fn a_fellowship_without_types_of_its_own_uses_the_common_ones() {
    for short in ["PA", "Nar-Anon", "Kreuzbund"] {
        assert_eq!(set(called(short).as_ref()).kinds(), all(), "{short}");
    }
    assert_eq!(set(called("Alateen").as_ref()).kinds(), set(called("Al-Anon").as_ref()).kinds());
}

#[test]
fn fellowships_are_found_by_any_of_their_names() {
    for (written, short) in [
        ("AA", "AA"),
        ("a.a.", "AA"),
        ("Alcoholics Anonymous", "AA"),
        ("alcooliques anonymes", "AA"),
        ("الکلی های گمنام", "AA"),
        ("Al Anon", "Al-Anon"),
        ("AL-ANON FAMILY GROUPS", "Al-Anon"),
        ("Narcotics Anonymous (NA)", "NA"),
        ("NA (Narcotics Anonymous)", "NA"),
        ("Co-Dependents Anonymous", "CoDA"),
        ("CODA", "CoDA"),
        ("Codependents Anonymous", "CoDA"),
        ("Adult Children of Alcoholics & Dysfunctional Families", "ACA"),
        ("Recovery Dharma", "Recovery Dharma"),
        ("Pills Anonymous", "PA"),
        ("P.A.", "PA"),
        ("Nar-Anon Family Groups", "Nar-Anon"),
        ("SMART Recovery", "SMART"),
        ("Smart", "SMART"),
        ("LifeRing Secular Recovery", "LifeRing"),
        ("Blaues Kreuz", "Blue Cross"),
        ("Alateen", "Alateen"),
        ("Al-Anon/Alateen", "Al-Anon"),
    ] {
        assert_eq!(
            called(written).as_ref().and_then(Program::of).map(Program::short),
            Some(short),
            "{written}"
        );
    }
    for unknown in ["Lamp Lighters Anonymous", "FA", "A", "(", "()"] {
        assert!(called(unknown).as_ref().and_then(Program::of).is_none(), "{unknown}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_may_be_asked_for(text in "\\PC{0,40}", fellowship in "\\PC{1,40}") {
        let fellowship = Fellowship::new(&fellowship).ok();
        if let Some(code) = by_name(fellowship.as_ref(), &text) {
            assert!(is_known(fellowship.as_ref(), code));
        }
    }
}
