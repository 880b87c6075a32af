//! What people type, and the places they mean, on the bundled table.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

static PLACES: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::read(BUNDLED).unwrap());

/// Typed text, and the name, state or county, and country of the best match; an empty middle is not compared.
const FOUND: &[(&str, &str, &str, &str)] = &[
    // A plain name is its largest place.
    ("Leeds", "Leeds", "England", "GB"),
    ("  LEEDS ", "Leeds", "England", "GB"),
    ("Paris", "Paris", "Île-de-France", "FR"),
    ("London", "London", "England", "GB"),
    ("New York", "New York City", "New York", "US"),
    ("NYC", "New York City", "New York", "US"),
    ("Kansas City", "Kansas City", "Missouri", "US"),
    ("St Louis", "St. Louis", "Missouri", "US"),
    ("Saint Louis Missouri", "St. Louis", "Missouri", "US"),
    ("Washington DC", "Washington", "District of Columbia", "US"),
    // What holds it, in words and in codes, with and without commas.
    ("Paris, TX", "Paris", "Texas", "US"),
    ("Springfield, IL", "Springfield", "Illinois", "US"),
    ("springfield massachusetts usa", "Springfield", "Massachusetts", "US"),
    ("london uk", "London", "England", "GB"),
    ("London, Ontario", "London", "Ontario", "CA"),
    ("London ON Canada", "London", "Ontario", "CA"),
    ("Newport, Essex, UK", "Newport", "England", "GB"),
    ("Newport, Wales", "Newport", "Wales", "GB"),
    ("Perth, Scotland", "Perth", "Scotland", "GB"),
    ("Perth WA", "Perth", "Western Australia", "AU"),
    ("Newcastle NSW", "Newcastle", "New South Wales", "AU"),
    ("Cork, Co. Cork", "Cork", "Munster", "IE"),
    ("Swords, County Dublin", "Swords", "Leinster", "IE"),
    ("Bradford, West Yorkshire", "Bradford", "England", "GB"),
    ("Georgetown, Kentucky", "Georgetown", "Kentucky", "US"),
    ("Los Angeles CA", "Los Angeles", "California", "US"),
    // Local names, and countries in five languages.
    ("Munich", "Munich", "Bavaria", "DE"),
    ("München", "Munich", "Bavaria", "DE"),
    ("munchen, bayern", "Munich", "Bavaria", "DE"),
    ("Köln, Deutschland", "Köln", "", "DE"),
    ("Cologne", "Köln", "", "DE"),
    ("Wien, Österreich", "Vienna", "", "AT"),
    ("Londres, Reino Unido", "London", "England", "GB"),
    ("Londres, Royaume-Uni", "London", "England", "GB"),
    ("London, Vereinigtes Königreich", "London", "England", "GB"),
    ("Nueva York, Estados Unidos", "New York City", "New York", "US"),
    ("Sevilla, España", "Sevilla", "", "ES"),
    ("Ciudad de México", "Mexico City", "", "MX"),
    ("Genève, Suisse", "Geneva", "", "CH"),
    ("Genf, Schweiz", "Geneva", "", "CH"),
    ("Athènes, Grèce", "Athens", "Attica", "GR"),
    ("Αθήνα", "Athens", "Attica", "GR"),
    ("Москва", "Moscow", "", "RU"),
    ("東京", "Tokyo", "", "JP"),
    ("تهران", "Tehran", "Tehran", "IR"),
    ("تهران، ایران", "Tehran", "Tehran", "IR"),
    ("مشهد", "Mashhad", "", "IR"),
    ("اصفهان ایران", "Isfahan", "", "IR"),
    ("لندن، بریتانیا", "London", "England", "GB"),
    ("برلین، آلمان", "Berlin", "", "DE"),
    // Postal codes.
    ("90210", "Beverly Hills", "California", "US"),
    ("90210-1234", "Beverly Hills", "California", "US"),
    ("CA 90210", "Beverly Hills", "California", "US"),
    ("LS1 4AP", "Leeds", "England", "GB"),
    ("ls14ap", "Leeds", "England", "GB"),
    ("LS1", "Leeds", "England", "GB"),
    ("Leeds LS1 4AP", "Leeds", "England", "GB"),
    ("SW1A", "", "England", "GB"),
    ("10115 Berlin", "Berlin", "", "DE"),
    ("D-80331", "Munich", "Bavaria", "DE"),
    ("75001 Paris", "Paris", "", "FR"),
    ("28001 Madrid, España", "Madrid", "", "ES"),
    ("M5V 2T6", "", "Ontario", "CA"),
    ("D02 X285", "Dublin", "Leinster", "IE"),
    ("2000 Sydney", "Sydney", "New South Wales", "AU"),
    ("1012 AB Amsterdam", "Amsterdam", "", "NL"),
    ("1010 Wien", "Vienna", "", "AT"),
    ("CH-8001", "", "Zurich", "CH"),
    ("Leeds LS99 9ZZ", "Leeds", "England", "GB"),
    // Typing errors, beginnings, whole areas.
    ("Manchster", "Manchester", "England", "GB"),
    ("Manches", "Manchester", "England", "GB"),
    ("Lodnon", "London", "England", "GB"),
    ("Birmingam, AL", "Birmingham", "Alabama", "US"),
    ("Texas", "Texas", "", "US"),
    ("Cornwall, UK", "Cornwall", "England", "GB"),
];

#[test]
fn what_people_type_is_found() {
    let mut wrong = Vec::new();
    for (typed, name, admin, country) in FOUND {
        let found = PLACES.find(typed);
        let Some(best) = found.first().map(|best| best.place) else {
            wrong.push(format!("{typed}: nothing"));
            continue;
        };
        let admin_is_right = admin.is_empty() || best.admin == Some(admin);
        if (!name.is_empty() && best.name != *name) || !admin_is_right || best.country_code != *country {
            wrong.push(format!("{typed}: {}, {:?}, {}", best.name, best.admin, best.country_code));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_choice_is_offered_where_there_is_one() {
    let ambiguous = |typed| PLACES.find(typed).iter().filter(|one| one.ambiguous).count();
    for one in
        ["London", "Paris", "Leeds", "Munich", "Springfield, IL", "90210 US", "LS1 4AP", "New York", "تهران"]
    {
        assert_eq!(ambiguous(one), 0, "{one}");
    }
    for several in ["Springfield", "Birmingham", "Manchester", "Cambridge", "Richmond", "90210", "Essex"] {
        assert!(ambiguous(several) >= 2, "{several}");
    }
}

#[test]
fn matches_say_why() {
    let kind = |typed| PLACES.find(typed).first().map(|best| best.kind);
    assert_eq!(kind("Leeds"), Some(MatchKind::Name));
    assert_eq!(kind("München"), Some(MatchKind::OtherName));
    assert_eq!(kind("Devon"), Some(MatchKind::Area));
    assert_eq!(kind("Lodnon"), Some(MatchKind::Misspelt));
    assert_eq!(kind("Manches"), Some(MatchKind::Beginning));
    let found = PLACES.find("SW1A 1AA");
    assert_eq!((found[0].kind, found[0].postal_code), (MatchKind::PostalCode, Some("SW1A")));
    assert!(PLACES.find("Devon")[0].reach_km > 20.0);
    assert_eq!(PLACES.find("Leeds")[0].reach_km, 0.0);
}

#[test]
fn what_names_no_place_finds_none() {
    for typed in ["", "  ", "!!", "zz", "qqqqqqqqqq", "12", "Leeds, Japan", "\0", "Xyzzy, TX"] {
        assert_eq!(PLACES.find(typed), [], "{typed:?}");
    }
}

#[test]
fn addresses_have_zones() {
    let some = |text: &'static str| Some(text).filter(|text| !text.is_empty());
    for (city, state, code, country, zone) in [
        ("Anytown", "OK", "", "USA", "America/Chicago"),
        ("Anytown", "OK", "", "", "America/Chicago"),
        ("Edmonton", "Alberta", "", "Canada", "America/Edmonton"),
        ("Knoxville", "TN", "", "US", "America/New_York"),
        ("Nashville", "TN", "37201", "USA", "America/Chicago"),
        ("El Paso", "Texas", "", "", "America/Denver"),
        ("Perth", "WA", "", "Australia", "Australia/Perth"),
        ("Spokane", "WA", "", "", "America/Los_Angeles"),
        ("Leeds", "", "", "UK", "Europe/London"),
        ("Nowhere-on-Sea", "", "", "United Kingdom", "Europe/London"),
        ("", "Northern Ireland", "", "", "Europe/London"),
        ("Cork", "Co. Cork", "", "Ireland", "Europe/Dublin"),
        ("", "", "D02 X285", "Irlanda", "Europe/Dublin"),
        ("Las Palmas de Gran Canaria", "", "", "Spain", "Atlantic/Canary"),
        ("", "", "", "España", "Europe/Madrid"),
        ("", "", "90210", "USA", "America/Los_Angeles"),
        ("Beverly Hills", "", "90210", "", "America/Los_Angeles"),
        ("", "", "LS1 4AP", "", "Europe/London"),
        ("تهران", "", "", "ایران", "Asia/Tehran"),
        ("Toowoomba", "QLD", "", "AU", "Australia/Brisbane"),
        ("", "", "", "USA", ""),
        ("", "", "", "", ""),
        ("Springfield", "", "", "", ""),
        ("Anytown", "", "", "", ""),
    ] {
        let found =
            PLACES.zone_of(some(city), some(state), some(code), some(country)).map(|zone| zone.to_string());
        assert_eq!(found.as_deref(), some(zone), "{city}, {state} {code}, {country}");
    }
}

#[test]
fn the_nearest_town_is_near() {
    let (place, km) = PLACES.nearest(53.797, -1.548).unwrap();
    assert_eq!((place.name, place.zone), ("Leeds", "Europe/London"));
    assert!(km < 1.0);
    let (at_sea, km) = PLACES.nearest(0.0, -30.0).unwrap();
    assert!(km > 500.0, "{} {km}", at_sea.name);
    let (fiji, _) = PLACES.nearest(-16.8, 180.0).unwrap();
    assert_eq!(fiji.country_code, "FJ", "across the date line");
    assert_eq!(PLACES.nearest(91.0, 0.0), None);
    assert_eq!(PLACES.nearest(0.0, f64::NAN), None);
}

#[test]
fn the_table_holds_what_its_head_says() {
    let (table, counts) = table::Table::read(BUNDLED).unwrap();
    assert_eq!(table.zones.len(), counts.zones);
    assert_eq!(table.areas.name.len(), counts.areas);
    assert_eq!(table.areas.keys.len(), counts.area_keys);
    assert_eq!(table.towns.name.len(), counts.towns);
    assert_eq!(table.names.keys.len(), counts.keys);
    assert_eq!(table.codes.len(), counts.countries_with_codes);
    assert!(counts.towns > 170_000 && counts.codes > 300_000, "{counts:?}");
    assert_eq!(table.names.mains.last().copied(), u32::try_from(counts.towns).ok());
    for zone in 0..counts.zones {
        assert!(Zone::new(table.zones.get(zone)).is_ok(), "{}", table.zones.get(zone));
    }
    for codes in &table.codes {
        assert!((1..codes.code.len()).all(|at| codes.code.get(at - 1) < codes.code.get(at)));
    }
}

#[test]
fn keys_are_folded_as_this_crate_folds() {
    let (table, _) = table::Table::read(BUNDLED).unwrap();
    for keys in [&table.names.keys, &table.areas.keys] {
        for at in 0..keys.len() {
            let key = keys.get(at);
            assert_eq!(crate::text::fold(key), key);
            assert!(at == 0 || keys.get(at - 1) < key, "{key} is out of order");
        }
    }
    let mut town = 0;
    for key in 0..table.names.keys.len() {
        while town < table.names.mains[key] as usize {
            assert_eq!(crate::text::fold(table.towns.name.get(town)), table.names.keys.get(key));
            town += 1;
        }
    }
}

#[test]
fn a_damaged_table_is_refused() {
    assert!(matches!(Gazetteer::read(b"no gzip"), Err(TableError::Unpack(_))));
    let packed = |plain: &[u8]| {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut packer, plain).unwrap();
        packer.finish().unwrap()
    };
    assert!(matches!(Gazetteer::read(&packed(b"HGPL\x02")), Err(TableError::Unknown)));
    assert!(matches!(Gazetteer::read(&packed(b"HGPL\x01\x05")), Err(TableError::Damaged(_))));
    let huge = [b"HGPL\x01".as_slice(), &[0xff; 8], &[1], &[0; 40]].concat();
    assert!(matches!(Gazetteer::read(&packed(&huge)), Err(TableError::Damaged(_))));
    assert_eq!(Gazetteer::default().find("Leeds"), []);
}

proptest! {
    #[test]
    fn any_text_may_be_asked(typed in "\\PC{0,60}") {
        let found = PLACES.find(&typed);
        prop_assert!(found.len() <= 20);
        prop_assert!(found.iter().all(|one| one.place.country_code.len() == 2 && !one.place.zone.is_empty()));
    }

    #[test]
    fn mixtures_of_names_and_codes_may_be_asked(
        words in prop::collection::vec(prop::sample::select(vec![
            "Leeds", "LS1", "4AP", "90210", "the", "city", "new", "york", "TX", "uk", "10115", "D", "st", "münchen", "تهران",
        ]), 0..14),
    ) {
        let typed = words.join(" ");
        PLACES.find(&typed);
        PLACES.zone_of(Some(&typed), words.first().copied(), words.last().copied(), Some(&typed));
    }

    #[test]
    fn any_point_may_be_asked(latitude in -100.0..100.0f64, longitude in -200.0..200.0f64) {
        let on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        prop_assert_eq!(PLACES.nearest(latitude, longitude).is_some(), on_earth);
    }

    #[test]
    fn any_bytes_may_be_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let head = [b"HGPL\x01".as_slice(), &bytes].concat();
        prop_assert!(Gazetteer::read(&bytes).is_err());
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut packer, &head).unwrap();
        let _ = Gazetteer::read(&packer.finish().unwrap()).map(|odd| odd.find("leeds").len());
    }
}
