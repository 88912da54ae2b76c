CREATE TABLE "changes" (
	"n" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "changes_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"record_id" text NOT NULL,
	"part" text NOT NULL,
	"row_id" text,
	"before" jsonb,
	"after" jsonb,
	"version" integer,
	"correction_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text
);
--> statement-breakpoint
CREATE TABLE "confirmations" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"verdict" text NOT NULL,
	"statement_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadline_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"deadline_id" text NOT NULL,
	"kind" text NOT NULL,
	"starts" text,
	"ends" text,
	"count" integer,
	"unit" text,
	"on" text,
	"reason" text NOT NULL,
	"lang" text NOT NULL,
	"organization_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"agreed_at" timestamp (3) with time zone,
	"agreed_by" text,
	"agreed_by_organization_id" text
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"kind" text NOT NULL,
	"starts" text NOT NULL,
	"count" integer,
	"unit" text,
	"on" text,
	"country" text,
	"as_said" text,
	"lang" text,
	"basis" text,
	"unchecked" boolean DEFAULT false NOT NULL,
	"source_id" text,
	"set_by_organization_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text,
	"agreed_at" timestamp (3) with time zone,
	"agreed_by" text,
	"agreed_by_organization_id" text,
	CONSTRAINT "deadlines_counted_or_dated" CHECK (("deadlines"."on" is not null) <> ("deadlines"."count" is not null and "deadlines"."unit" is not null))
);
--> statement-breakpoint
CREATE TABLE "expected_signers" (
	"version_id" text NOT NULL,
	"organization_id" text NOT NULL,
	CONSTRAINT "expected_signers_version_id_organization_id_pk" PRIMARY KEY("version_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "expected_sittings" (
	"id" text PRIMARY KEY NOT NULL,
	"platform_id" text NOT NULL,
	"starts" text NOT NULL,
	"ends" text NOT NULL,
	"meeting_id" text,
	"cadence" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"country" text NOT NULL,
	"day" text NOT NULL,
	"name" text NOT NULL,
	"lang" text NOT NULL,
	"working" boolean DEFAULT false NOT NULL,
	"citation" text,
	CONSTRAINT "holidays_country_day_pk" PRIMARY KEY("country","day")
);
--> statement-breakpoint
CREATE TABLE "join_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"issue_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"statement" text,
	"lang" text,
	"public_basis" text DEFAULT 'none' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"admitted" boolean
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"id" text PRIMARY KEY NOT NULL,
	"from_id" text NOT NULL,
	"into_id" text NOT NULL,
	"moved" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"user_id" text NOT NULL,
	"event_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notices_user_id_event_id_pk" PRIMARY KEY("user_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "record_version_texts" (
	"version_id" text NOT NULL,
	"path" text NOT NULL,
	"salt" text,
	"value" text,
	"lang" text,
	"order" integer NOT NULL,
	CONSTRAINT "record_version_texts_version_id_path_pk" PRIMARY KEY("version_id","path")
);
--> statement-breakpoint
CREATE TABLE "record_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"hash" text NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"frozen_by" text NOT NULL,
	"organization_id" text,
	"record_version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"reason" text NOT NULL,
	"lang" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"handled_at" timestamp (3) with time zone,
	"handled_by" text
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"verdict" text NOT NULL,
	"statement" text,
	"lang" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sitting_statements" (
	"id" text PRIMARY KEY NOT NULL,
	"expected_id" text NOT NULL,
	"says" text NOT NULL,
	"organization_id" text,
	"statement" text,
	"lang" text,
	"source_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "splits" (
	"id" text PRIMARY KEY NOT NULL,
	"from_id" text NOT NULL,
	"into_id" text NOT NULL,
	"entry_ids" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "entries_of_issue";--> statement-breakpoint
DROP INDEX "records_by_author";--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "entry_id" text;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "responsible_id" text;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "at_risk" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "status_reason" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "closed_by" text;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "withdraw_text" text;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "withdrawal_reviewed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "withdrawal_reviewed_by" text;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "public_elsewhere" text;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "must_change_password" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_correction_id_entries_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_statement_id_entries_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_changes" ADD CONSTRAINT "deadline_changes_deadline_id_deadlines_id_fk" FOREIGN KEY ("deadline_id") REFERENCES "public"."deadlines"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_changes" ADD CONSTRAINT "deadline_changes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_changes" ADD CONSTRAINT "deadline_changes_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_changes" ADD CONSTRAINT "deadline_changes_agreed_by_users_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_changes" ADD CONSTRAINT "deadline_changes_agreed_by_organization_id_organizations_id_fk" FOREIGN KEY ("agreed_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_set_by_organization_id_organizations_id_fk" FOREIGN KEY ("set_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_agreed_by_users_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_agreed_by_organization_id_organizations_id_fk" FOREIGN KEY ("agreed_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expected_signers" ADD CONSTRAINT "expected_signers_version_id_record_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."record_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expected_signers" ADD CONSTRAINT "expected_signers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expected_sittings" ADD CONSTRAINT "expected_sittings_platform_id_platforms_id_fk" FOREIGN KEY ("platform_id") REFERENCES "public"."platforms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expected_sittings" ADD CONSTRAINT "expected_sittings_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_from_id_records_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_into_id_records_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_undone_by_users_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_version_texts" ADD CONSTRAINT "record_version_texts_version_id_record_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."record_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_frozen_by_users_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_handled_by_users_id_fk" FOREIGN KEY ("handled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_version_id_record_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."record_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_statements" ADD CONSTRAINT "sitting_statements_expected_id_expected_sittings_id_fk" FOREIGN KEY ("expected_id") REFERENCES "public"."expected_sittings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_statements" ADD CONSTRAINT "sitting_statements_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_statements" ADD CONSTRAINT "sitting_statements_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sitting_statements" ADD CONSTRAINT "sitting_statements_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "splits" ADD CONSTRAINT "splits_from_id_issues_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "splits" ADD CONSTRAINT "splits_into_id_issues_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "splits" ADD CONSTRAINT "splits_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_of_record" ON "changes" USING btree ("record_id","version");--> statement-breakpoint
CREATE INDEX "changes_of_correction" ON "changes" USING btree ("correction_id");--> statement-breakpoint
CREATE INDEX "confirmations_contested" ON "confirmations" USING btree ("at","id") WHERE verdict = 'contested';--> statement-breakpoint
CREATE INDEX "confirmations_of_entry" ON "confirmations" USING btree ("entry_id","organization_id","at");--> statement-breakpoint
CREATE INDEX "confirmations_by_statement" ON "confirmations" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "deadline_changes_of_deadline" ON "deadline_changes" USING btree ("deadline_id","at");--> statement-breakpoint
CREATE INDEX "deadlines_of_entry" ON "deadlines" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "deadlines_by_source" ON "deadlines" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "expected_signers_organization" ON "expected_signers" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "expected_sittings_of_platform" ON "expected_sittings" USING btree ("platform_id","starts");--> statement-breakpoint
CREATE INDEX "expected_sittings_kept" ON "expected_sittings" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "join_requests_of_issue" ON "join_requests" USING btree ("issue_id","organization_id");--> statement-breakpoint
CREATE INDEX "join_requests_of_organization" ON "join_requests" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "merges_from" ON "merges" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "merges_into" ON "merges" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "notices_of_user" ON "notices" USING btree ("user_id","at","event_id");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("user_id","read_at","at");--> statement-breakpoint
CREATE INDEX "notices_by_event" ON "notices" USING btree ("event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "record_versions_of_meeting" ON "record_versions" USING btree ("meeting_id","number");--> statement-breakpoint
CREATE INDEX "reports_of_record" ON "reports" USING btree ("record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_of_version" ON "signatures" USING btree ("version_id","organization_id");--> statement-breakpoint
CREATE INDEX "sitting_statements_of" ON "sitting_statements" USING btree ("expected_id","at");--> statement-breakpoint
CREATE INDEX "sitting_statements_by_source" ON "sitting_statements" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "splits_from" ON "splits" USING btree ("from_id");--> statement-breakpoint
CREATE UNIQUE INDEX "splits_into" ON "splits" USING btree ("into_id");--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_responsible_id_organizations_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_withdrawal_reviewed_by_users_id_fk" FOREIGN KEY ("withdrawal_reviewed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessments_of_organization" ON "assessments" USING btree ("organization_id","subject_id");--> statement-breakpoint
CREATE INDEX "assessments_by_entry" ON "assessments" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "assessments_by_responsible" ON "assessments" USING btree ("responsible_id");--> statement-breakpoint
CREATE INDEX "entries_due" ON "entries" USING btree ("due","id") WHERE due is not null;--> statement-breakpoint
CREATE INDEX "records_unreleased_by_author" ON "records" USING btree ("author_organization_id","released_at","withdrawn_at","modified_at","id");--> statement-breakpoint
CREATE INDEX "records_released_by_author" ON "records" USING btree ("author_organization_id","released_at","id");--> statement-breakpoint
CREATE INDEX "records_withdrawn_by_author" ON "records" USING btree ("author_organization_id","withdrawn_at","id");--> statement-breakpoint
CREATE INDEX "entries_of_issue" ON "entries" USING btree ("issue_id","platform_id");--> statement-breakpoint
CREATE INDEX "records_by_author" ON "records" USING btree ("author_organization_id","modified_at","id");