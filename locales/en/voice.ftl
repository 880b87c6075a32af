# Voices in a room. $handle is what somebody is called there.

voice-title = Hear and be heard
voice-warning = You can listen here, and speak when it is your turn. A voice can be recognised, and somebody who listens could record it; nobody can promise otherwise. To type instead is always just as good.
voice-player = The voices of the meeting
voice-plain = A few seconds behind. To speak by voice a browser needs JavaScript; to type it does not. After a pause it goes on where it stopped; to hear the room as it is now, load the page again.
voice-browsers = Chrome, Edge and Firefox play it. Safari should from version 17.4 on, which we could not try.
voice-listen = Listen
voice-turn = It is your turn. Speak, or type.
voice-speak = Speak
voice-hold = Hold to speak
voice-try = Try my microphone
voice-level = How loud you are
voice-aloud = Let my device read typed shares aloud
desk-mute = Mute { $handle }
desk-unmute = Let { $handle } be heard again
live-voice-listening = You are listening.
live-voice-joining = Connecting …
live-voice-queue = Many are joining at this moment. You are in the queue.
live-voice-lost = The sound was lost. Trying again …
live-voice-none = The sound cannot be connected from here. The text goes on.
live-voice-poor = Your line is too weak for sound just now, so it is off. The text goes on; you can listen again at any time.
live-voice-elsewhere = You listen in another window now.
live-voice-speaks = { $handle } is speaking.
live-voice-you = You are being heard.
live-voice-muted = { $handle } is muted.
live-voice-you-muted = You are muted for this turn. You can still type.
live-voice-denied = The microphone was not allowed. You can type instead.
live-voice-ended = The microphone was unplugged or switched off.
live-voice-quiet = Nothing is heard yet. Is the microphone on?
live-voice-good = We can hear you well. Nothing of this was sent.
live-voice-stop = Stop listening
live-voice-listen = Listen
live-voice-speak = Speak
live-voice-hush = Stop speaking
live-voice-try = Try my microphone
live-voice-tried = Stop trying

## For whoever runs the machine

desk-voice-title = Voices
desk-voice-door = How many listen, and what the line bears.
desk-voice-lead = Of all rooms together, since the program was started. Nothing here is about any one person.
desk-voice-used = The line is used by
desk-voice-listeners = Listening now, on the way or connected
desk-voice-waiting = Waiting to be connected
desk-voice-uplink = Sent now, in kbit a second
desk-voice-forwarded = Packets of sound sent
desk-voice-lost = Packets the line could not take
desk-voice-dropped = Packets that went nowhere: out of turn, from strangers, malformed
desk-voice-none = This site carries no voices. Start it with --udp-listen to let people hear each other.
desk-voice-unknown = While somebody speaks, each listener takes about 50 kbit a second: twenty to a Mbit. Start with --uplink and what your line can send in Mbit/s, and this page says how far you are from its end.
desk-voice-bears = Your line of { $mbit } Mbit/s bears about { $listeners } listeners at once, with a fifth of it left for everything else. Beyond that words get lost for everybody, and text still works.
desk-voice-number = { $count }
