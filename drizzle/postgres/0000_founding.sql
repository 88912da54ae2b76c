CREATE TABLE "activities" (
	"id" text PRIMARY KEY NOT NULL,
	"starts" text,
	"ends" text,
	"status" text,
	"place_id" text
);
--> statement-breakpoint
CREATE TABLE "activity_parties" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"role" text NOT NULL,
	"organization_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"number" text,
	"order" integer NOT NULL,
	"title" text NOT NULL,
	"lang" text NOT NULL,
	"state" text NOT NULL,
	"decline_reason" text,
	"carried_from_id" text,
	"attribution_rule" text,
	"issue_id" text
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"state" text NOT NULL,
	"since" text,
	"statement" text,
	"lang" text,
	"evidence" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"field" text NOT NULL,
	"value" text,
	"value_record_id" text,
	"edtf" text,
	"qualifier" text,
	"unit" text,
	"period" text,
	"as_written" text,
	"as_written_lang" text,
	"source_id" text,
	"locator" text,
	"claimed_by_person_id" text,
	"claimed_by_post_id" text,
	"claimed_by_organization_id" text,
	"claimed_by_words" text,
	"paraphrase" text,
	"how" text,
	"note" text,
	"lang" text DEFAULT 'en' NOT NULL,
	"confidence" text NOT NULL,
	"knowledge" text DEFAULT 'known' NOT NULL,
	"standing" text NOT NULL,
	"preferred_because" text,
	"defect_kind" text,
	"defect_literal" text,
	"defect_plausible" text,
	"defect_evidence" text,
	"origin" text NOT NULL,
	"order" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "claims_garbled_never_accepted" CHECK ("claims"."confidence" <> 'garbled' or "claims"."standing" <> 'accepted'),
	CONSTRAINT "claims_garbled_says_how" CHECK ("claims"."confidence" <> 'garbled' or ("claims"."defect_kind" is not null and "claims"."defect_literal" is not null and "claims"."defect_plausible" is not null))
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" text PRIMARY KEY NOT NULL,
	"verbatim" text,
	"verbatim_lang" text,
	"post_id" text,
	"holder_id" text,
	"basis" text,
	"deadline_as_said" text,
	"deadline" text
);
--> statement-breakpoint
CREATE TABLE "corroborations" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text,
	"claim_id" text,
	"result" text NOT NULL,
	"note" text,
	"lang" text DEFAULT 'en' NOT NULL,
	"source_ids" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "countries" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"form" text NOT NULL,
	"values" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" text PRIMARY KEY NOT NULL,
	"occurred" text,
	"occurred_end" text,
	"text" text,
	"issue_id" text,
	"meeting_id" text,
	"platform_id" text,
	"activity_id" text,
	"of_meeting_id" text,
	"agenda_item_id" text,
	"follows_id" text,
	"due" text,
	"done" text,
	"result" text,
	"outcome_kind" text,
	"outcome_step" text,
	"document_kind" text,
	"document_number" text,
	"registration_number" text,
	"registration_date" text,
	"document_point" text,
	"source_url" text,
	"own_name" boolean DEFAULT false NOT NULL,
	"origin" text
);
--> statement-breakpoint
CREATE TABLE "entry_parties" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"role" text NOT NULL,
	"person_id" text,
	"post_id" text,
	"organization_id" text,
	"platform_id" text,
	"country" text,
	"category" text,
	"lang" text,
	"count" integer,
	"count_qualifier" text,
	"public_basis" text DEFAULT 'none' NOT NULL,
	"order" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "entry_parties_one" CHECK ((case when "entry_parties"."person_id" is null then 0 else 1 end) + (case when "entry_parties"."post_id" is null then 0 else 1 end) + (case when "entry_parties"."organization_id" is null then 0 else 1 end) + (case when "entry_parties"."platform_id" is null then 0 else 1 end) + (case when "entry_parties"."country" is null then 0 else 1 end) + (case when "entry_parties"."category" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text,
	"verb" text NOT NULL,
	"actor_id" text,
	"actor_role" text NOT NULL,
	"organization_id" text,
	"detail" jsonb,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "former_slugs" (
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"record_id" text NOT NULL,
	CONSTRAINT "former_slugs_kind_slug_pk" PRIMARY KEY("kind","slug")
);
--> statement-breakpoint
CREATE TABLE "issue_parties" (
	"id" text PRIMARY KEY NOT NULL,
	"issue_id" text NOT NULL,
	"role" text NOT NULL,
	"person_id" text,
	"post_id" text,
	"organization_id" text,
	"platform_id" text,
	"country" text,
	"category" text,
	"lang" text,
	"count" integer,
	"count_qualifier" text,
	"public_basis" text DEFAULT 'none' NOT NULL,
	"order" integer DEFAULT 0 NOT NULL,
	"admitted_at" timestamp (3) with time zone,
	"admitted_by" text,
	"source_id" text,
	"origin" text,
	CONSTRAINT "issue_parties_one" CHECK ((case when "issue_parties"."person_id" is null then 0 else 1 end) + (case when "issue_parties"."post_id" is null then 0 else 1 end) + (case when "issue_parties"."organization_id" is null then 0 else 1 end) + (case when "issue_parties"."platform_id" is null then 0 else 1 end) + (case when "issue_parties"."country" is null then 0 else 1 end) + (case when "issue_parties"."category" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"id" text PRIMARY KEY NOT NULL,
	"opened" text,
	"ended_on" text,
	"backfilled" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "legal_acts" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text,
	"article" text,
	"adopted" text,
	"in_force" text,
	"predecessor_id" text
);
--> statement-breakpoint
CREATE TABLE "links" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"from_id" text NOT NULL,
	"to_id" text,
	"to_participant_id" text,
	"claimed_by_person_id" text,
	"source_id" text,
	"note" text,
	"lang" text DEFAULT 'en' NOT NULL,
	"origin" text,
	CONSTRAINT "links_end_somewhere" CHECK (("links"."to_id" is null) <> ("links"."to_participant_id" is null))
);
--> statement-breakpoint
CREATE TABLE "meeting_places" (
	"meeting_id" text NOT NULL,
	"place_id" text NOT NULL,
	"order" integer NOT NULL,
	"candidate" boolean DEFAULT false NOT NULL,
	CONSTRAINT "meeting_places_meeting_id_place_id_pk" PRIMARY KEY("meeting_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"platform_id" text,
	"part_of_id" text,
	"edition" integer,
	"starts" text,
	"ends" text,
	"start_time" text,
	"time_zone" text,
	"status" text DEFAULT 'held' NOT NULL,
	"previous_starts" text,
	"extraordinary" boolean,
	"mode" text DEFAULT 'not_stated' NOT NULL,
	"openness" text DEFAULT 'not_stated' NOT NULL,
	"attribution_rule" text DEFAULT 'role_only' NOT NULL,
	"attendance_count" integer,
	"attendance_qualifier" text,
	"attendance_as_written" text,
	"outcome_report" text DEFAULT 'not_stated' NOT NULL,
	"topics_as_written" text,
	"stands_for" integer DEFAULT 1 NOT NULL,
	"stands_for_qualifier" text DEFAULT 'exactly' NOT NULL,
	"at_risk" boolean DEFAULT false NOT NULL,
	CONSTRAINT "meetings_stand_for_something" CHECK ("meetings"."stands_for" > 0),
	CONSTRAINT "meetings_attendance_positive" CHECK ("meetings"."attendance_count" is null or "meetings"."attendance_count" >= 0)
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"member_person_id" text,
	"member_organization_id" text,
	"member_category" text,
	"lang" text,
	"in_organization_id" text,
	"in_post_id" text,
	"in_platform_id" text,
	"role" text NOT NULL,
	"starts" text,
	"ends" text,
	"seen" jsonb NOT NULL,
	"source_id" text,
	"origin" text,
	CONSTRAINT "memberships_one_member" CHECK (("memberships"."member_person_id" is not null) <> ("memberships"."member_organization_id" is not null) or ("memberships"."member_person_id" is null and "memberships"."member_organization_id" is null and "memberships"."member_category" is not null)),
	CONSTRAINT "memberships_somewhere" CHECK ("memberships"."in_organization_id" is not null or "memberships"."in_post_id" is not null or "memberships"."in_platform_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "names" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"text" text NOT NULL,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	"starts" text,
	"ends" text,
	"source_id" text,
	"note" text,
	"order" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" text PRIMARY KEY NOT NULL,
	"side" text,
	"parent_id" text,
	"successor_id" text,
	"url" text,
	"practice" boolean DEFAULT false NOT NULL,
	"collective" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"order" integer NOT NULL,
	"name_as_recorded" text NOT NULL,
	"lang" text,
	"person_id" text,
	"post_id" text,
	"organization_id" text,
	"on_behalf_of_id" text,
	"category" text,
	"count" integer,
	"count_qualifier" text,
	"role" text DEFAULT 'participant' NOT NULL,
	"presence" text DEFAULT 'not_stated' NOT NULL,
	"mode" text DEFAULT 'not_stated' NOT NULL,
	"naming_basis" text DEFAULT 'none' NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"given_name" text,
	"family_name" text,
	"patronymic_name" text,
	"naming_basis" text DEFAULT 'none' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"latitude" double precision,
	"longitude" double precision,
	"coordinate_confidence" text
);
--> statement-breakpoint
CREATE TABLE "platforms" (
	"id" text PRIMARY KEY NOT NULL,
	"cadence" text,
	"cadence_as_written" text,
	"cadence_source_id" text,
	"cadence_since" text,
	"reply_window_days" integer DEFAULT 5 NOT NULL,
	"second_person_releases" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text
);
--> statement-breakpoint
CREATE TABLE "quotations" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"text" text NOT NULL,
	"lang" text NOT NULL,
	"translation_of" text,
	"speaker_id" text,
	"speaker_post_id" text,
	"source_id" text NOT NULL,
	"locator" text
);
--> statement-breakpoint
CREATE TABLE "record_facts" (
	"record_id" text NOT NULL,
	"fact_id" text NOT NULL,
	CONSTRAINT "record_facts_record_id_fact_id_pk" PRIMARY KEY("record_id","fact_id")
);
--> statement-breakpoint
CREATE TABLE "record_parents" (
	"record_id" text NOT NULL,
	"parent_id" text NOT NULL,
	"sort_key" text,
	CONSTRAINT "record_parents_record_id_parent_id_pk" PRIMARY KEY("record_id","parent_id")
);
--> statement-breakpoint
CREATE TABLE "record_topics" (
	"record_id" text NOT NULL,
	"topic_id" text NOT NULL,
	CONSTRAINT "record_topics_record_id_topic_id_pk" PRIMARY KEY("record_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"classification" text,
	"slug" text,
	"identifier" text,
	"country" text,
	"title" text NOT NULL,
	"summary" text,
	"lang" text NOT NULL,
	"sort_key" text,
	"channel" text DEFAULT 'public' NOT NULL,
	"author_organization_id" text,
	"practice" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"submitted_at" timestamp (3) with time zone,
	"submitted_by" text,
	"checked_at" timestamp (3) with time zone,
	"checked_by" text,
	"returned_at" timestamp (3) with time zone,
	"returned_by" text,
	"return_reason" text,
	"return_text" text,
	"released_at" timestamp (3) with time zone,
	"released_by" text,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdraw_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"modified_at" timestamp (3) with time zone NOT NULL,
	"merged_into_id" text,
	"submission_key" text,
	CONSTRAINT "records_returned_for_a_reason" CHECK ("records"."returned_at" is null or "records"."return_reason" is not null),
	CONSTRAINT "records_identifier_after_release" CHECK ("records"."identifier" is null or "records"."released_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "search_texts" (
	"n" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_texts_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"record_id" text NOT NULL,
	"folded" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text,
	"publisher" text,
	"publisher_organization_id" text,
	"author" text,
	"author_person_id" text,
	"relation" text DEFAULT 'unknown' NOT NULL,
	"document_type" text,
	"published" text,
	"published_how" text,
	"captured" text,
	"original_lang" text,
	"translation" text DEFAULT 'unknown' NOT NULL,
	"translation_quality" text,
	"trust" text DEFAULT 'normal' NOT NULL,
	"origin" text DEFAULT 'outside' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statistics" (
	"id" text PRIMARY KEY NOT NULL,
	"measure" text NOT NULL,
	"unit" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text PRIMARY KEY NOT NULL,
	"scheme" text NOT NULL,
	"code" text NOT NULL,
	"parent_id" text
);
--> statement-breakpoint
CREATE TABLE "translations" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"claim_id" text,
	"field" text NOT NULL,
	"lang" text NOT NULL,
	"text" text NOT NULL,
	"origin" text NOT NULL,
	"checked_at" timestamp (3) with time zone,
	"checked_by" text,
	"source_version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"organization_id" text,
	"coordinator" boolean DEFAULT false NOT NULL,
	"password_hash" text NOT NULL,
	"first_run" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_speak_for_their_organization" CHECK (("users"."role" in ('ngo', 'liaison')) = ("users"."organization_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_parties" ADD CONSTRAINT "activity_parties_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_parties" ADD CONSTRAINT "activity_parties_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_carried_from_id_agenda_items_id_fk" FOREIGN KEY ("carried_from_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_subject_id_records_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_value_record_id_records_id_fk" FOREIGN KEY ("value_record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_claimed_by_person_id_people_id_fk" FOREIGN KEY ("claimed_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_claimed_by_post_id_posts_id_fk" FOREIGN KEY ("claimed_by_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_claimed_by_organization_id_organizations_id_fk" FOREIGN KEY ("claimed_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_id_entries_id_fk" FOREIGN KEY ("id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_holder_id_people_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corroborations" ADD CONSTRAINT "corroborations_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corroborations" ADD CONSTRAINT "corroborations_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_of_meeting_id_meetings_id_fk" FOREIGN KEY ("of_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_follows_id_entries_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_parties" ADD CONSTRAINT "entry_parties_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_parties" ADD CONSTRAINT "entry_parties_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_parties" ADD CONSTRAINT "entry_parties_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_parties" ADD CONSTRAINT "entry_parties_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_parties" ADD CONSTRAINT "entry_parties_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_parties" ADD CONSTRAINT "entry_parties_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_parties" ADD CONSTRAINT "issue_parties_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_parties" ADD CONSTRAINT "issue_parties_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_parties" ADD CONSTRAINT "issue_parties_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_parties" ADD CONSTRAINT "issue_parties_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_parties" ADD CONSTRAINT "issue_parties_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_parties" ADD CONSTRAINT "issue_parties_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_parties" ADD CONSTRAINT "issue_parties_admitted_by_users_id_fk" FOREIGN KEY ("admitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_parties" ADD CONSTRAINT "issue_parties_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_acts" ADD CONSTRAINT "legal_acts_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_acts" ADD CONSTRAINT "legal_acts_predecessor_id_legal_acts_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."legal_acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_from_id_records_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_to_id_records_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_to_participant_id_participants_id_fk" FOREIGN KEY ("to_participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_claimed_by_person_id_people_id_fk" FOREIGN KEY ("claimed_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_places" ADD CONSTRAINT "meeting_places_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_places" ADD CONSTRAINT "meeting_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_part_of_id_meetings_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_member_person_id_people_id_fk" FOREIGN KEY ("member_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_member_organization_id_organizations_id_fk" FOREIGN KEY ("member_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_in_organization_id_organizations_id_fk" FOREIGN KEY ("in_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_in_post_id_posts_id_fk" FOREIGN KEY ("in_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_in_platform_id_platforms_id_fk" FOREIGN KEY ("in_platform_id") REFERENCES "public"."platforms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "names" ADD CONSTRAINT "names_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "names" ADD CONSTRAINT "names_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_parent_id_organizations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_successor_id_organizations_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_on_behalf_of_id_organizations_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platforms" ADD CONSTRAINT "platforms_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platforms" ADD CONSTRAINT "platforms_cadence_source_id_sources_id_fk" FOREIGN KEY ("cadence_source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_speaker_id_people_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_speaker_post_id_posts_id_fk" FOREIGN KEY ("speaker_post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_facts" ADD CONSTRAINT "record_facts_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_parents" ADD CONSTRAINT "record_parents_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_parents" ADD CONSTRAINT "record_parents_parent_id_records_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_topics" ADD CONSTRAINT "record_topics_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_topics" ADD CONSTRAINT "record_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_author_organization_id_organizations_id_fk" FOREIGN KEY ("author_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_checked_by_users_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_released_by_users_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_merged_into_id_records_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_texts" ADD CONSTRAINT "search_texts_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_publisher_organization_id_organizations_id_fk" FOREIGN KEY ("publisher_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_author_person_id_people_id_fk" FOREIGN KEY ("author_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statistics" ADD CONSTRAINT "statistics_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_id_records_id_fk" FOREIGN KEY ("id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_checked_by_users_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_parties_of_activity" ON "activity_parties" USING btree ("activity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_items_in_order" ON "agenda_items" USING btree ("meeting_id","order");--> statement-breakpoint
CREATE INDEX "agenda_items_of_issue" ON "agenda_items" USING btree ("issue_id");--> statement-breakpoint
CREATE INDEX "assessments_of_subject" ON "assessments" USING btree ("subject_id","organization_id","at");--> statement-breakpoint
CREATE INDEX "claims_of_record" ON "claims" USING btree ("record_id","field");--> statement-breakpoint
CREATE INDEX "claims_by_source" ON "claims" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "claims_by_value" ON "claims" USING btree ("value_record_id");--> statement-breakpoint
CREATE INDEX "corroborations_of_record" ON "corroborations" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "corroborations_of_claim" ON "corroborations" USING btree ("claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "drafts_of_user" ON "drafts" USING btree ("user_id","form");--> statement-breakpoint
CREATE UNIQUE INDEX "entries_of_meeting" ON "entries" USING btree ("of_meeting_id");--> statement-breakpoint
CREATE INDEX "entries_of_issue" ON "entries" USING btree ("issue_id");--> statement-breakpoint
CREATE INDEX "entries_at_meeting" ON "entries" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "entries_follow" ON "entries" USING btree ("follows_id");--> statement-breakpoint
CREATE INDEX "entry_parties_of_entry" ON "entry_parties" USING btree ("entry_id","role");--> statement-breakpoint
CREATE INDEX "entry_parties_of_organization" ON "entry_parties" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "entry_parties_of_person" ON "entry_parties" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "entry_parties_of_post" ON "entry_parties" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "events_of_record" ON "events" USING btree ("record_id","at");--> statement-breakpoint
CREATE INDEX "events_by_actor" ON "events" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "issue_parties_of_issue" ON "issue_parties" USING btree ("issue_id","role");--> statement-breakpoint
CREATE INDEX "issue_parties_of_organization" ON "issue_parties" USING btree ("organization_id","role");--> statement-breakpoint
CREATE INDEX "issue_parties_of_post" ON "issue_parties" USING btree ("post_id","role");--> statement-breakpoint
CREATE INDEX "links_from" ON "links" USING btree ("from_id","type");--> statement-breakpoint
CREATE INDEX "links_to" ON "links" USING btree ("to_id","type");--> statement-breakpoint
CREATE INDEX "meeting_places_by_place" ON "meeting_places" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "meetings_of_platform" ON "meetings" USING btree ("platform_id");--> statement-breakpoint
CREATE INDEX "meetings_part_of" ON "meetings" USING btree ("part_of_id");--> statement-breakpoint
CREATE INDEX "memberships_of_person" ON "memberships" USING btree ("member_person_id");--> statement-breakpoint
CREATE INDEX "memberships_of_organization" ON "memberships" USING btree ("member_organization_id");--> statement-breakpoint
CREATE INDEX "memberships_in_organization" ON "memberships" USING btree ("in_organization_id");--> statement-breakpoint
CREATE INDEX "memberships_in_post" ON "memberships" USING btree ("in_post_id");--> statement-breakpoint
CREATE INDEX "memberships_in_platform" ON "memberships" USING btree ("in_platform_id");--> statement-breakpoint
CREATE INDEX "names_of_record" ON "names" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "organizations_of_parent" ON "organizations" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_in_order" ON "participants" USING btree ("meeting_id","order");--> statement-breakpoint
CREATE INDEX "participants_person" ON "participants" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "participants_organization" ON "participants" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "posts_of_organization" ON "posts" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "quotations_of_record" ON "quotations" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "record_facts_by_fact" ON "record_facts" USING btree ("fact_id");--> statement-breakpoint
CREATE INDEX "record_parents_by_date" ON "record_parents" USING btree ("parent_id","sort_key","record_id");--> statement-breakpoint
CREATE INDEX "record_topics_by_topic" ON "record_topics" USING btree ("topic_id");--> statement-breakpoint
CREATE UNIQUE INDEX "records_slug" ON "records" USING btree ("kind","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "records_identifier" ON "records" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "records_submission_key" ON "records" USING btree ("submission_key");--> statement-breakpoint
CREATE INDEX "records_by_date" ON "records" USING btree ("kind","sort_key","id");--> statement-breakpoint
CREATE INDEX "records_by_classification" ON "records" USING btree ("kind","classification","sort_key","id");--> statement-breakpoint
CREATE INDEX "records_by_country" ON "records" USING btree ("kind","country","sort_key","id");--> statement-breakpoint
CREATE INDEX "records_by_author" ON "records" USING btree ("author_organization_id","kind","modified_at");--> statement-breakpoint
CREATE INDEX "records_by_release" ON "records" USING btree ("kind","released_at","sort_key","id");--> statement-breakpoint
CREATE INDEX "records_waiting" ON "records" USING btree ("submitted_at") WHERE released_at is null and submitted_at is not null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "search_texts_record" ON "search_texts" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "sessions_of_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "topics_code" ON "topics" USING btree ("scheme","code");--> statement-breakpoint
CREATE UNIQUE INDEX "translations_of_record" ON "translations" USING btree ("record_id","field","lang") WHERE claim_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "translations_of_claim" ON "translations" USING btree ("claim_id","field","lang");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "users_of_organization" ON "users" USING btree ("organization_id");