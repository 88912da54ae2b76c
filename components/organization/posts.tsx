import type { PostLine } from "@/db/memberships";
import { translator } from "@/i18n/messages";
import type { Locale } from "@/lib/locales";
import { VoiceLabel } from "../entry/voice";
import { RecordLink } from "../record/record-link";
import { Sightings } from "../record/sightings";
import { heldOf } from "../record/tenures";
import { Column } from "../ui/page";

/** The posts of a body with whoever a source shows in them, oldest first. A holder whom no source names is not guessed. */
export function PostsOfBody({ posts, locale }: { posts: PostLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Column>
      <ul role="list">
        {posts.map(({ post, holders }) => (
          <li key={post.id} className="mb-4">
            <p className="font-semibold"><RecordLink link={post} locale={locale} /></p>
            {holders.length === 0 && <p className="text-graphite">{t("organizations.nameNotRecorded")}</p>}
            <ul role="list">
              {heldOf(holders).map(({ line, tenure }, i) => (
                <li key={i} className="mt-1">
                  {line.member && <VoiceLabel party={line.member} lang={locale} />}
                  <Sightings tenure={tenure} locale={locale} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Column>
  );
}
