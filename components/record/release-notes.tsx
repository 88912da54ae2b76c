import type { ReleaseNotes as Notes } from "@/db/release-notes";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";

/** How a record was released, in one small line: without a second reader, without prior reply, or why no reply was waited for. */
export function ReleaseNotes({ notes, locale }: { notes: Notes; locale: Locale }) {
  const t = translator(locale);
  const { withoutSecondReader, reply } = notes;
  if (!withoutSecondReader && !reply) return null;
  return (
    <p className="text-small text-graphite">
      {withoutSecondReader && t("entry.withoutSecondReader")}
      {withoutSecondReader && reply && " · "}
      {reply?.is === "without_reply" && t("publication.withoutReply")}
      {reply?.is === "no_account" && t("publication.noAccount")}
      {reply?.is === "public_elsewhere" && <>{t("publication.publicElsewhere")} <a href={reply.where} rel="noreferrer nofollow external" className="source-link break-all">{reply.where}</a></>}
    </p>
  );
}
