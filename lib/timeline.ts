import type { EntryKind } from "./entries";
import type { QualifiedCount } from "./counts";
import type { MeetingStatus } from "./meetings";
import type { Voice } from "./organizations";
import type { RecordLink, Text } from "./records";

/** Somebody as the public may see them: a name, a role, an organisation or a category; never more than the rule allows. */
export type PublicParty = { label: Text; href?: string; voice: Voice };

/** One line of the timeline, ready to read without opening it. */
export type TimelineEntry = {
  id: string;
  kind: EntryKind;
  /** EDTF; null where no date is known. */
  occurred: string | null;
  /** A claim's confidence in the date, where it is not plainly stated. */
  inferred: boolean;
  sortKey: string | null;
  title: Text;
  /** The body in the reader's language, or in the original's. */
  text?: Text;
  speakers: PublicParty[];
  voice: Voice;
  /** The organisation whose member typed it, where it is not the speaker itself. */
  recordedBy?: PublicParty;
  /** Of the entry a meeting writes: what became of it, and how many events its row stands for. */
  meeting?: { status: MeetingStatus; standsFor: QualifiedCount };
  practice: boolean;
  withoutSecondReader: boolean;
  /** Read by the parties to its issue alone, and never published. */
  forParties: boolean;
  /** Where the entry leads: its meeting, issue, platform. */
  parents: RecordLink[];
};
