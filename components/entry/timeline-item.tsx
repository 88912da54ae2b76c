import type { ReactNode } from "react";
import type { EntryKind } from "@/lib/entries";
import type { Locale } from "@/lib/locales";
import type { MeetingStatus } from "@/lib/meetings";
import { localePath, recordPath, type RecordLink } from "@/lib/records";
import type { TimelineEntry } from "@/lib/timeline";
import { InLanguage } from "../ui/in-language";
import { EntryDate } from "./entry-date";
import { VoiceLabel, Voiced } from "./voice";

/** Every word a timeline needs, in the reader's language. */
export type TimelineWords = {
  kinds: Record<EntryKind, string>;
  statuses: Record<MeetingStatus, string>;
  /** Stands between the kind and what it belongs to: "in", "about". */
  partOf: string;
  recordedBy: (name: string) => string;
  inferred: string;
  noDate: string;
  practice: string;
  withoutSecondReader: string;
  forParties: string;
  machineTranslation: string;
  permalink: string;
};

export type TimelineContext = {
  lang: Locale;
  words: TimelineWords;
  /** The whole date in the reader's language, without "(inferred)". */
  dateText: (entry: TimelineEntry) => string;
  /** The date as the rail shows it; the whole date where the list has no headings of year and month. */
  railText?: (entry: TimelineEntry) => string;
  /** The id of the record whose page this is: it is not named again under each entry. */
  within?: string;
  /** The entry has no page yet: it waits for its second reader. */
  unlinked?: boolean;
};

/** One entry: the date in the rail, then kind and speaker, what happened, where it belongs. Readable without opening it. */
export function TimelineItem({ entry, compact = false, ...context }: { entry: TimelineEntry; compact?: boolean } & TimelineContext) {
  const { lang, words } = context;
  // A meeting has a page of its own under the same title: its entry leads there instead of naming it twice.
  const own = entry.kind === "meeting" ? entry.parents.find((p) => p.kind === "meeting") : undefined;
  const path = (own && recordPath(own)) ?? `/entries/${entry.id}`;
  return (
    <article className="entry row">
      <p className="narrow:mb-1">
        {entry.occurred ? (
          <EntryDate
            occurred={entry.occurred}
            full={context.dateText(entry)}
            rail={context.railText?.(entry)}
            inferred={entry.inferred ? words.inferred : undefined}
          />
        ) : (
          <span className="text-graphite">{words.noDate}</span>
        )}
      </p>
      <Voiced voice={entry.voice}>
        <KindAndSpeakers entry={entry} lang={lang} words={words} />
        <p className={`pointer-coarse:my-2 ${compact ? "" : "font-medium"}`}>
          <TitleLink href={context.unlinked ? undefined : localePath(lang, path)}>
            <InLanguage text={entry.title.text} textLang={entry.title.lang} lang={lang} />
          </TitleLink>
        </p>
        {!compact && entry.text && (
          <p className="mt-1">
            <InLanguage text={entry.text.text} textLang={entry.text.lang} lang={lang} />
          </p>
        )}
        <Foot entry={entry} lang={lang} words={words} parents={compact ? [] : entry.parents.filter((p) => p.id !== context.within && p !== own)} permalink={own && !compact && !context.unlinked ? localePath(lang, `/entries/${entry.id}`) : undefined} />
      </Voiced>
    </article>
  );
}

const TitleLink = ({ href, children }: { href?: string; children: ReactNode }) => (href ? <a href={href} className="tap">{children}</a> : children);

type Part = Pick<TimelineContext, "lang" | "words"> & { entry: TimelineEntry };

function KindAndSpeakers({ entry, lang, words }: Part) {
  const { speakers, recordedBy } = entry;
  return (
    <p className="text-small text-graphite">
      {words.kinds[entry.kind]}
      {entry.meeting && entry.meeting.status !== "held" && ` · ${words.statuses[entry.meeting.status]}`}
      {speakers.map((party, i) => (
        <span key={i}>
          {i === 0 ? " · " : ", "}
          <VoiceLabel party={party} lang={lang} />
        </span>
      ))}
      {recordedBy && (
        <span>
          {" · "}
          <span lang={recordedBy.label.lang === lang ? undefined : recordedBy.label.lang}>{words.recordedBy(recordedBy.label.text)}</span>
        </span>
      )}
    </p>
  );
}

/** Where it belongs and how far to trust it, in one small line of plain words; no badges. */
function Foot({ entry, lang, words, parents, permalink }: Part & { parents: RecordLink[]; permalink?: string }) {
  const machine = [entry.title, entry.text].some((t) => t?.origin === "machine" && !t.checked);
  const marks = [entry.practice && words.practice, entry.withoutSecondReader && words.withoutSecondReader, entry.forParties && words.forParties, machine && words.machineTranslation];
  const said = marks.filter(Boolean).join(" · ");
  if (parents.length === 0 && !said && !permalink) return null;
  return (
    <p className="mt-1 text-small pointer-coarse:mt-3 text-graphite">
      {parents.length > 0 && `${words.partOf} `}
      {parents.map((parent, i) => (
        <span key={parent.id}>
          {i > 0 && "; "}
          <ParentLink parent={parent} lang={lang} />
        </span>
      ))}
      {parents.length > 0 && said && " · "}
      {said}
      {permalink && <>{(parents.length > 0 || said) && " · "}<a href={permalink} className="tap">{words.permalink}</a></>}
    </p>
  );
}

function ParentLink({ parent, lang }: { parent: RecordLink; lang: Locale }) {
  const path = recordPath(parent);
  const title = <InLanguage text={parent.title.text} textLang={parent.title.lang} lang={lang} />;
  if (!path) return title;
  return (
    <a href={localePath(lang, path)} className="tap">
      {title}
    </a>
  );
}
