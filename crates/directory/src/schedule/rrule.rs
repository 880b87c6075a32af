//! Schedules as RFC 5545 text.
