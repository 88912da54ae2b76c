import { describe, expect } from "vitest";
import { readRow } from "@/app/[locale]/desk/record-form";
import { translator } from "@/i18n/messages";
import { LOCALES } from "@/lib/locales";
import { type RecordFormInput, recordFormInput } from "@/lib/record-form-input";
import { PARTS } from "@/lib/record-forms";
import type { RecordKind } from "@/lib/records";
import { test } from "@/tests/database";
import { type ActorKey, actors, addCast, addIssue, addMeeting, addPerson, addPlatform, followUpInput, id, meetingInput, minutes, NOW } from "@/tests/factories";
import { listChanges } from "./changes";
import type { Connection } from "./client";
import { amendFollowUp, recordFollowUp } from "./follow-ups";
import { cancelMeeting, closeMeeting, postponeMeeting, setItemOutcome } from "./meeting-acts";
import { acceptLikelySame, rejectLikelySame } from "./merge-page";
import { releaseRecord, returnRecord } from "./publication";
import { amendMeeting, recordMeeting } from "./quick-log";
import { changeRecord, removeRow } from "./record-form";
import { readableValues } from "./record-form-values";
import { agendaItems, changes, links, meetings, participants, records } from "./schema";
import { eq } from "./sql";

const form = (raw: Record<string, string>) => recordFormInput.parse({ key: id(JSON.stringify(raw)), whyLang: "en", ...raw }) as RecordFormInput & { id: string; version: number };
const item = (c: Connection) => c.db.insert(agendaItems).values({ id: id("item"), meetingId: id("meeting"), order: 0, title: "Audits", lang: "en", state: "discussed" });
const planned = (c: Connection) => c.db.update(meetings).set({ status: "confirmed" }).where(eq(meetings.id, id("meeting")));
async function likelySame(c: Connection, to: Partial<typeof links.$inferInsert>) {
  await addPerson(c, "person");
  await c.db.insert(links).values({ id: id("link"), type: "likely_same", fromId: id("person"), ...to });
}

/** Every act that leaves a line in the history, by its name; it returns the kind and id of the record it changed. */
const ACTS: Record<string, (c: Connection) => Promise<[RecordKind, string]>> = {
  "an outcome of an agenda item": async (c) => {
    await addMeeting(c, "meeting");
    await item(c);
    await setItemOutcome(actors.author, id("meeting"), 1, id("item"), "no_answer", NOW, c);
    return ["meeting", id("meeting")];
  },
  "closing a planned meeting whose day has come": async (c) => {
    await addMeeting(c, "meeting");
    await planned(c);
    await closeMeeting(actors.author, id("meeting"), 1, NOW, c);
    return ["meeting", id("meeting")];
  },
  "postponing": async (c) => {
    await addMeeting(c, "meeting", { when: "2026-12-10" });
    await planned(c);
    await postponeMeeting(actors.author, id("meeting"), 1, { reason: "The hall is closed.", when: "2027-01" }, NOW, c);
    return ["meeting", id("meeting")];
  },
  "cancelling": async (c) => {
    await addMeeting(c, "meeting", { when: "2026-12-10" });
    await planned(c);
    await cancelMeeting(actors.author, id("meeting"), 1, "Nobody came.", NOW, c);
    return ["meeting", id("meeting")];
  },
  "amending the quick log": async (c) => {
    const platform = await addPlatform(c, "platform");
    const meeting = await recordMeeting(actors.author, meetingInput("m"), NOW, c);
    await amendMeeting(actors.colleague, meeting, 1, meetingInput("m", { platform, title: "Talk about fines", participants: ["Somebody else"] }), minutes(1), c);
    return ["meeting", meeting];
  },
  "amending own words": async (c) => {
    const issue = await addIssue(c, "issue", { by: null });
    const text = await recordFollowUp(actors.author, followUpInput("f", issue), NOW, c);
    await returnRecord(actors.editor, text, 1, "personal_data", "A name.", NOW, c);
    await amendFollowUp(actors.author, text, 2, followUpInput("f", issue, { text: "We wrote once more." }), minutes(1), c);
    return ["entry", text];
  },
  "the record form, its rows and what is taken away": async (c) => {
    await addMeeting(c, "meeting", { state: "draft" });
    const of = { noun: "meeting", id: id("meeting") };
    await changeRecord(actors.author, form({ ...of, version: "1", part: "agendaItems", title: "Audits", lang: "en", state: "discussed" }), NOW, c);
    const [row] = await c.db.select({ id: agendaItems.id }).from(agendaItems);
    await removeRow(actors.author, { noun: "meeting", part: "agendaItems", id: id("meeting"), row: row!.id, version: 2, why: "", whyLang: "en" }, minutes(1), c);
    return ["meeting", id("meeting")];
  },
  "a correction that waited": async (c) => {
    const issue = await addIssue(c, "issue", { title: "Audits" });
    await changeRecord(actors.author, form({ noun: "issue", id: issue, version: "1", title: "Audits of NGOs", lang: "en", why: "It said too little." }), NOW, c);
    const [correction] = await c.db.select({ id: records.id, version: records.version }).from(records).where(eq(records.classification, "correction"));
    await releaseRecord(actors.editor, correction!.id, correction!.version, minutes(1), c);
    return ["issue", issue];
  },
  "finding that a participant is a person": async (c) => {
    await addMeeting(c, "meeting", { participants: [{ name: "A. Person" }] });
    await likelySame(c, { toParticipantId: id("meeting/participant/0") });
    await acceptLikelySame(actors.editor, id("link"), NOW, c);
    expect((await c.db.select({ is: participants.personId }).from(participants))[0]?.is).toBe(id("person"));
    return ["meeting", id("meeting")];
  },
  "finding that two are not the same": async (c) => {
    await addPerson(c, "namesake");
    await likelySame(c, { toId: id("namesake") });
    await rejectLikelySame(actors.editor, id("link"), NOW, c);
    return ["person", id("person")];
  },
};

describe.each(Object.entries(ACTS))("the history after %s", (_, act) => {
  test("names parts that its page knows, and can be read by everybody who may", async ({ c }) => {
    await addCast(c);
    const [noun, of] = await act(c);
    const parts = (await c.db.select({ part: changes.part }).from(changes)).map((row) => row.part);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => part !== "fields" && !PARTS.includes(part))).toEqual([]);
    const read = async (who: ActorKey) => {
      const lines = await listChanges(actors[who], of, minutes(9), c);
      for (const line of lines) {
        const part = line.part === "fields" ? undefined : line.part;
        for (const values of [line.before, line.after]) for (const locale of LOCALES) if (values) readRow(noun, part, await readableValues(actors[who], noun, part, values, minutes(9), c), locale);
        if (part) for (const locale of LOCALES) expect(translator(locale).has(`recordForm.parts.${part}`)).toBe(true);
      }
      return lines.length;
    };
    const counts = await Promise.all((["author", "colleague", "outsider", "liaison", "editor", "admin", "visitor"] as const).map(read));
    expect(Math.max(...counts), "somebody reads it").toBeGreaterThan(0);
  });
});
