/// The page that lies in every book for whoever finds the folder without the program.
enum FormatText {
  static let fileName = "FORMAT.txt"

  static let text = """
    This folder is a book kept by the program Samverkan: who has joined the agreement on
    cooperation, what was planned, raised, decided and followed up.

    TO GET EVERYTHING OUT
      samverkan --book THIS-FOLDER export all -o all.json        (or, as a property list, all.plist)
      and into an empty book:                 import all all.json

    WHAT LIES HERE
      store.id     64 bytes: magic 89 S V I D 0D 0A 1A, format version, the book's identifier
                   (128 random bits), CRC32C of what precedes.
      log/*.seg    segments. Together they are the book; no other file matters. Their names mean
                   nothing: copies and "conflicting copies" may lie side by side.

    THE RULES
      Nothing is ever overwritten. Each running program appends to a segment of its own. Every
      change is a transaction; the book is what the set of all transactions says, in whatever order
      they are read. Reading never writes.

    WHO MAY READ
      Files have mode 0600 and folders 0700, whatever the umask. When the folder belongs to a group
      (init --group: mode 2770), what is made in it has 0660 and 2770. Links are not followed.

    LIMITS
      A segment is at most 256 MiB, log/ at most 10 000 files and 1 GiB, a frame 1 MiB and 10 000
      operations, nesting 8, elements of a frame 100 000. What is beyond is not read and is named.

    A SEGMENT (numbers little-endian)
      64 bytes: magic 89 S L O G 0D 0A 1A; version 2+2; flags 4; book 16; segment 8; device 8;
      created 8; generation 4; CRC32C 4. Then frames to the end of the file:
      40 bytes: 46 52 4D 01; length 4; origin segment 8; sequence 4; kind 1; flags 1; zero 2;
      first 16 bytes of SHA-256(book, the 24 bytes before, payload). Then the payload.
      Flags of a frame: 1 redacted, 2 an erasure. Flags of a segment: 1 pack, 2 redacted; its
      generation is the number of erased values in it.
      Kind 1 is a transaction, kind 2 a seal: number of frames 4, SHA-256 over their digests 32.
      Kind 3, with sequence 0 and first in its segment, is a witness: number 4, then for each origin
      8 + 4, the sequence of the last frame its device had seen of it; only what its device's
      earlier segments did not say. What a witness names and no frame has is missing; so is what a
      reference names. Of a device's very last segment nothing tells but its own seal. A reader
      keeps frames of kinds that it does not know, and passes over them.
      Frames with the same origin and sequence are the same frame, wherever they lie.
      An incomplete frame at the end was cut off while it was written and never counted.

    VALUES (v = varint, seven bits per byte, low first; n = such a count)
      08 false, 09 true, 10 integer (zigzag v), 23 real (8), 33 instant (zigzag v, milliseconds
      since 1970 UTC), 40 data (n, bytes), 50 text (n, UTF-8), 80 identifier (16),
      A0 list (n, values), C0 set (n, values), D0 map (n, key as n and UTF-8, value).

    A TRANSACTION
      clock 8 (48 bits milliseconds, 16 bits counter), identifier 16, v part, v parts (counts only
      when all parts are there or something of the same origin follows them), a map (author,
      action, time, reason, reverts),
      n names of fields, n origins of 8, n operations:
        v kind (1 parties, 2 affiliations, 3 contacts, 4 people, 5 mandates, 6 nominations,
        7 meetings, 8 matters, 9 treatments, 10 decisions, 11 plans, 12 activities, 13 followups,
        14 assessments, 15 groups, 16 settings, 17 progress, 18 milestones, 19 undertakings,
        20 dispatches, 21 subpoints, 22 attachments),
        identifier 16,
        form 1 (0 replaces nothing, 1 all replace the reference that follows, 2 each lists),
        n writes: v 4 × name + shape (0 field, 1 element of a set: value, 2 entry of a map: n and
        UTF-8), then 00 absent, 01 erased, or a value, then in form 2 n references.
      A reference: v origin (0 this frame's own, else from the list), v sequence, v index.
      The clock follows every earlier one of its device and those it replaces, whatever the wall
      clock says; when something happened is the attribute time. The order of a history is that of
      references and of sequences, then of clocks.
      A value stands until an operation that refers to it replaces it. Two that stand side by side
      were written without knowing each other; the later clock is shown, both are kept.
      The field @removed is true for what has been removed.

    ERASURE
      An erasure is a transaction in a frame with flag 2 that writes 01 in fields; its reason is the
      reference to the decision. In any other write of such a field the value is erased, unless the
      write names the erasure among what it replaces. Where 01 is written in the field @earlier: and
      a field's name, the values erased are those of the writes it names, and no others. After
      @earlier:@ stands an attribute, reason or author; the transactions that the named operations
      are in say nothing there, an empty text. Every
      program that finds an erased value in a segment that is closed writes the segment anew: the
      same frames, with 01 for each such value, flag 1, new digests and a new seal, and zeros for
      bytes between frames. Everyone writes the same bytes. Of a frame redacted and not redacted,
      the redacted one counts.
      Kind 0 holds notes: which device (done- and its number) carried which erasure out, and when.

    BEING MADE
      A segment gets its name when its first frames are flushed; until then it is
      ~device-segment.tmp, which nobody reads. What saving that failed left behind its own device
      removes later: such files, segments without a frame, and ends that are no whole frame, whose
      frames before them are carried into a pack.

    FOLDING
      A device may join its own closed segments into a pack: a segment with flag 1 that carries
      their frames unchanged. The pack is flushed, read back and compared before anything else
      happens. A source is removed at once when, and only when, it is the device's own, under
      64 KiB, closed with a fitting seal, and every frame of it was found in the pack that was read
      back; packs under 64 KiB are such sources too. So thousands of short sessions leave few files.
      Any other source stays for at least seven days after the pack was made, and goes only if the
      pack is then read again, whole, and found to carry its every frame. No frame is ever dropped.
      A file that a copy tool brings back, or copies under another name, goes from a folder when
      another closed file there carries its every frame: by any device, once that file is flushed,
      and if it is 64 KiB or more, seven days after that file was made.

    """
}
