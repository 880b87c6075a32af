pub fn is_crisis(text: &str) -> bool { text.contains("kill myself") }
