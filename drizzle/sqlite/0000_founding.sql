CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`starts` text,
	`ends` text,
	`status` text,
	`place_id` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `activity_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`role` text NOT NULL,
	`organization_id` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_parties_of_activity` ON `activity_parties` (`activity_id`);--> statement-breakpoint
CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`number` text,
	`order` integer NOT NULL,
	`title` text NOT NULL,
	`lang` text NOT NULL,
	`state` text NOT NULL,
	`decline_reason` text,
	`carried_from_id` text,
	`attribution_rule` text,
	`issue_id` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`carried_from_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_items_in_order` ON `agenda_items` (`meeting_id`,`order`);--> statement-breakpoint
CREATE INDEX `agenda_items_of_issue` ON `agenda_items` (`issue_id`);--> statement-breakpoint
CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`state` text NOT NULL,
	`since` text,
	`statement` text,
	`lang` text,
	`evidence` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`subject_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessments_of_subject` ON `assessments` (`subject_id`,`organization_id`,`at`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`field` text NOT NULL,
	`value` text,
	`value_record_id` text,
	`edtf` text,
	`qualifier` text,
	`unit` text,
	`period` text,
	`as_written` text,
	`as_written_lang` text,
	`source_id` text,
	`locator` text,
	`claimed_by_person_id` text,
	`claimed_by_post_id` text,
	`claimed_by_organization_id` text,
	`claimed_by_words` text,
	`paraphrase` text,
	`how` text,
	`note` text,
	`lang` text DEFAULT 'en' NOT NULL,
	`confidence` text NOT NULL,
	`knowledge` text DEFAULT 'known' NOT NULL,
	`standing` text NOT NULL,
	`preferred_because` text,
	`defect_kind` text,
	`defect_literal` text,
	`defect_plausible` text,
	`defect_evidence` text,
	`origin` text NOT NULL,
	`order` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`value_record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_garbled_never_accepted" CHECK("claims"."confidence" <> 'garbled' or "claims"."standing" <> 'accepted'),
	CONSTRAINT "claims_garbled_says_how" CHECK("claims"."confidence" <> 'garbled' or ("claims"."defect_kind" is not null and "claims"."defect_literal" is not null and "claims"."defect_plausible" is not null))
);
--> statement-breakpoint
CREATE INDEX `claims_of_record` ON `claims` (`record_id`,`field`);--> statement-breakpoint
CREATE INDEX `claims_by_source` ON `claims` (`source_id`);--> statement-breakpoint
CREATE INDEX `claims_by_value` ON `claims` (`value_record_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`verbatim` text,
	`verbatim_lang` text,
	`post_id` text,
	`holder_id` text,
	`basis` text,
	`deadline_as_said` text,
	`deadline` text,
	FOREIGN KEY (`id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`holder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `corroborations` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text,
	`claim_id` text,
	`result` text NOT NULL,
	`note` text,
	`lang` text DEFAULT 'en' NOT NULL,
	`source_ids` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `corroborations_of_record` ON `corroborations` (`record_id`);--> statement-breakpoint
CREATE INDEX `corroborations_of_claim` ON `corroborations` (`claim_id`);--> statement-breakpoint
CREATE TABLE `countries` (
	`code` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`form` text NOT NULL,
	`values` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_of_user` ON `drafts` (`user_id`,`form`);--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`occurred` text,
	`occurred_end` text,
	`text` text,
	`issue_id` text,
	`meeting_id` text,
	`platform_id` text,
	`activity_id` text,
	`of_meeting_id` text,
	`agenda_item_id` text,
	`follows_id` text,
	`due` text,
	`done` text,
	`result` text,
	`outcome_kind` text,
	`outcome_step` text,
	`document_kind` text,
	`document_number` text,
	`registration_number` text,
	`registration_date` text,
	`document_point` text,
	`source_url` text,
	`own_name` integer DEFAULT false NOT NULL,
	`origin` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`platform_id`) REFERENCES `platforms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`of_meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follows_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_of_meeting` ON `entries` (`of_meeting_id`);--> statement-breakpoint
CREATE INDEX `entries_of_issue` ON `entries` (`issue_id`);--> statement-breakpoint
CREATE INDEX `entries_at_meeting` ON `entries` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `entries_follow` ON `entries` (`follows_id`);--> statement-breakpoint
CREATE TABLE `entry_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`role` text NOT NULL,
	`person_id` text,
	`post_id` text,
	`organization_id` text,
	`platform_id` text,
	`country` text,
	`category` text,
	`lang` text,
	`count` integer,
	`count_qualifier` text,
	`public_basis` text DEFAULT 'none' NOT NULL,
	`order` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`platform_id`) REFERENCES `platforms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "entry_parties_one" CHECK((case when "entry_parties"."person_id" is null then 0 else 1 end) + (case when "entry_parties"."post_id" is null then 0 else 1 end) + (case when "entry_parties"."organization_id" is null then 0 else 1 end) + (case when "entry_parties"."platform_id" is null then 0 else 1 end) + (case when "entry_parties"."country" is null then 0 else 1 end) + (case when "entry_parties"."category" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
CREATE INDEX `entry_parties_of_entry` ON `entry_parties` (`entry_id`,`role`);--> statement-breakpoint
CREATE INDEX `entry_parties_of_organization` ON `entry_parties` (`organization_id`);--> statement-breakpoint
CREATE INDEX `entry_parties_of_person` ON `entry_parties` (`person_id`);--> statement-breakpoint
CREATE INDEX `entry_parties_of_post` ON `entry_parties` (`post_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text,
	`verb` text NOT NULL,
	`actor_id` text,
	`actor_role` text NOT NULL,
	`organization_id` text,
	`detail` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_of_record` ON `events` (`record_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_by_actor` ON `events` (`actor_id`,`at`);--> statement-breakpoint
CREATE TABLE `former_slugs` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`kind`, `slug`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `issue_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`role` text NOT NULL,
	`person_id` text,
	`post_id` text,
	`organization_id` text,
	`platform_id` text,
	`country` text,
	`category` text,
	`lang` text,
	`count` integer,
	`count_qualifier` text,
	`public_basis` text DEFAULT 'none' NOT NULL,
	`order` integer DEFAULT 0 NOT NULL,
	`admitted_at` integer,
	`admitted_by` text,
	`source_id` text,
	`origin` text,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`platform_id`) REFERENCES `platforms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`admitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "issue_parties_one" CHECK((case when "issue_parties"."person_id" is null then 0 else 1 end) + (case when "issue_parties"."post_id" is null then 0 else 1 end) + (case when "issue_parties"."organization_id" is null then 0 else 1 end) + (case when "issue_parties"."platform_id" is null then 0 else 1 end) + (case when "issue_parties"."country" is null then 0 else 1 end) + (case when "issue_parties"."category" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
CREATE INDEX `issue_parties_of_issue` ON `issue_parties` (`issue_id`,`role`);--> statement-breakpoint
CREATE INDEX `issue_parties_of_organization` ON `issue_parties` (`organization_id`,`role`);--> statement-breakpoint
CREATE INDEX `issue_parties_of_post` ON `issue_parties` (`post_id`,`role`);--> statement-breakpoint
CREATE TABLE `issues` (
	`id` text PRIMARY KEY NOT NULL,
	`opened` text,
	`ended_on` text,
	`backfilled` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `legal_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text,
	`article` text,
	`adopted` text,
	`in_force` text,
	`predecessor_id` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`predecessor_id`) REFERENCES `legal_acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text,
	`to_participant_id` text,
	`claimed_by_person_id` text,
	`source_id` text,
	`note` text,
	`lang` text DEFAULT 'en' NOT NULL,
	`origin` text,
	FOREIGN KEY (`from_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`claimed_by_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "links_end_somewhere" CHECK(("links"."to_id" is null) <> ("links"."to_participant_id" is null))
);
--> statement-breakpoint
CREATE INDEX `links_from` ON `links` (`from_id`,`type`);--> statement-breakpoint
CREATE INDEX `links_to` ON `links` (`to_id`,`type`);--> statement-breakpoint
CREATE TABLE `meeting_places` (
	`meeting_id` text NOT NULL,
	`place_id` text NOT NULL,
	`order` integer NOT NULL,
	`candidate` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`meeting_id`, `place_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_places_by_place` ON `meeting_places` (`place_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`platform_id` text,
	`part_of_id` text,
	`edition` integer,
	`starts` text,
	`ends` text,
	`start_time` text,
	`time_zone` text,
	`status` text DEFAULT 'held' NOT NULL,
	`previous_starts` text,
	`extraordinary` integer,
	`mode` text DEFAULT 'not_stated' NOT NULL,
	`openness` text DEFAULT 'not_stated' NOT NULL,
	`attribution_rule` text DEFAULT 'role_only' NOT NULL,
	`attendance_count` integer,
	`attendance_qualifier` text,
	`attendance_as_written` text,
	`outcome_report` text DEFAULT 'not_stated' NOT NULL,
	`topics_as_written` text,
	`stands_for` integer DEFAULT 1 NOT NULL,
	`stands_for_qualifier` text DEFAULT 'exactly' NOT NULL,
	`at_risk` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`platform_id`) REFERENCES `platforms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_of_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_stand_for_something" CHECK("meetings"."stands_for" > 0),
	CONSTRAINT "meetings_attendance_positive" CHECK("meetings"."attendance_count" is null or "meetings"."attendance_count" >= 0)
);
--> statement-breakpoint
CREATE INDEX `meetings_of_platform` ON `meetings` (`platform_id`);--> statement-breakpoint
CREATE INDEX `meetings_part_of` ON `meetings` (`part_of_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`member_person_id` text,
	`member_organization_id` text,
	`member_category` text,
	`lang` text,
	`in_organization_id` text,
	`in_post_id` text,
	`in_platform_id` text,
	`role` text NOT NULL,
	`starts` text,
	`ends` text,
	`seen` text NOT NULL,
	`source_id` text,
	`origin` text,
	FOREIGN KEY (`member_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`in_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`in_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`in_platform_id`) REFERENCES `platforms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_one_member" CHECK(("memberships"."member_person_id" is not null) <> ("memberships"."member_organization_id" is not null) or ("memberships"."member_person_id" is null and "memberships"."member_organization_id" is null and "memberships"."member_category" is not null)),
	CONSTRAINT "memberships_somewhere" CHECK("memberships"."in_organization_id" is not null or "memberships"."in_post_id" is not null or "memberships"."in_platform_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `memberships_of_person` ON `memberships` (`member_person_id`);--> statement-breakpoint
CREATE INDEX `memberships_of_organization` ON `memberships` (`member_organization_id`);--> statement-breakpoint
CREATE INDEX `memberships_in_organization` ON `memberships` (`in_organization_id`);--> statement-breakpoint
CREATE INDEX `memberships_in_post` ON `memberships` (`in_post_id`);--> statement-breakpoint
CREATE INDEX `memberships_in_platform` ON `memberships` (`in_platform_id`);--> statement-breakpoint
CREATE TABLE `names` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`kind` text NOT NULL,
	`starts` text,
	`ends` text,
	`source_id` text,
	`note` text,
	`order` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `names_of_record` ON `names` (`record_id`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`side` text,
	`parent_id` text,
	`successor_id` text,
	`url` text,
	`practice` integer DEFAULT false NOT NULL,
	`collective` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organizations_of_parent` ON `organizations` (`parent_id`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`order` integer NOT NULL,
	`name_as_recorded` text NOT NULL,
	`lang` text,
	`person_id` text,
	`post_id` text,
	`organization_id` text,
	`on_behalf_of_id` text,
	`category` text,
	`count` integer,
	`count_qualifier` text,
	`role` text DEFAULT 'participant' NOT NULL,
	`presence` text DEFAULT 'not_stated' NOT NULL,
	`mode` text DEFAULT 'not_stated' NOT NULL,
	`naming_basis` text DEFAULT 'none' NOT NULL,
	`note` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`on_behalf_of_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_in_order` ON `participants` (`meeting_id`,`order`);--> statement-breakpoint
CREATE INDEX `participants_person` ON `participants` (`person_id`);--> statement-breakpoint
CREATE INDEX `participants_organization` ON `participants` (`organization_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`given_name` text,
	`family_name` text,
	`patronymic_name` text,
	`naming_basis` text DEFAULT 'none' NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`latitude` real,
	`longitude` real,
	`coordinate_confidence` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `platforms` (
	`id` text PRIMARY KEY NOT NULL,
	`cadence` text,
	`cadence_as_written` text,
	`cadence_source_id` text,
	`cadence_since` text,
	`reply_window_days` integer DEFAULT 5 NOT NULL,
	`second_person_releases` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cadence_source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `posts_of_organization` ON `posts` (`organization_id`);--> statement-breakpoint
CREATE TABLE `quotations` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`translation_of` text,
	`speaker_id` text,
	`speaker_post_id` text,
	`source_id` text NOT NULL,
	`locator` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quotations_of_record` ON `quotations` (`record_id`);--> statement-breakpoint
CREATE TABLE `record_facts` (
	`record_id` text NOT NULL,
	`fact_id` text NOT NULL,
	PRIMARY KEY(`record_id`, `fact_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `record_facts_by_fact` ON `record_facts` (`fact_id`);--> statement-breakpoint
CREATE TABLE `record_parents` (
	`record_id` text NOT NULL,
	`parent_id` text NOT NULL,
	`sort_key` text,
	PRIMARY KEY(`record_id`, `parent_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `record_parents_by_date` ON `record_parents` (`parent_id`,`sort_key`,`record_id`);--> statement-breakpoint
CREATE TABLE `record_topics` (
	`record_id` text NOT NULL,
	`topic_id` text NOT NULL,
	PRIMARY KEY(`record_id`, `topic_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `record_topics_by_topic` ON `record_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`classification` text,
	`slug` text,
	`identifier` text,
	`country` text,
	`title` text NOT NULL,
	`summary` text,
	`lang` text NOT NULL,
	`sort_key` text,
	`channel` text DEFAULT 'public' NOT NULL,
	`author_organization_id` text,
	`practice` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`submitted_at` integer,
	`submitted_by` text,
	`checked_at` integer,
	`checked_by` text,
	`returned_at` integer,
	`returned_by` text,
	`return_reason` text,
	`return_text` text,
	`released_at` integer,
	`released_by` text,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdraw_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`modified_at` integer NOT NULL,
	`merged_into_id` text,
	`submission_key` text,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`returned_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "records_returned_for_a_reason" CHECK("records"."returned_at" is null or "records"."return_reason" is not null),
	CONSTRAINT "records_identifier_after_release" CHECK("records"."identifier" is null or "records"."released_at" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `records_slug` ON `records` (`kind`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `records_identifier` ON `records` (`identifier`);--> statement-breakpoint
CREATE UNIQUE INDEX `records_submission_key` ON `records` (`submission_key`);--> statement-breakpoint
CREATE INDEX `records_by_date` ON `records` (`kind`,`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `records_by_classification` ON `records` (`kind`,`classification`,`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `records_by_country` ON `records` (`kind`,`country`,`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `records_by_author` ON `records` (`author_organization_id`,`kind`,`modified_at`);--> statement-breakpoint
CREATE INDEX `records_by_release` ON `records` (`kind`,`released_at`,`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `records_waiting` ON `records` (`submitted_at`) WHERE released_at is null and submitted_at is not null and withdrawn_at is null;--> statement-breakpoint
CREATE TABLE `search_texts` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_texts_record` ON `search_texts` (`record_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_of_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	`publisher` text,
	`publisher_organization_id` text,
	`author` text,
	`author_person_id` text,
	`relation` text DEFAULT 'unknown' NOT NULL,
	`document_type` text,
	`published` text,
	`published_how` text,
	`captured` text,
	`original_lang` text,
	`translation` text DEFAULT 'unknown' NOT NULL,
	`translation_quality` text,
	`trust` text DEFAULT 'normal' NOT NULL,
	`origin` text DEFAULT 'outside' NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`publisher_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `statistics` (
	`id` text PRIMARY KEY NOT NULL,
	`measure` text NOT NULL,
	`unit` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`scheme` text NOT NULL,
	`code` text NOT NULL,
	`parent_id` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_code` ON `topics` (`scheme`,`code`);--> statement-breakpoint
CREATE TABLE `translations` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`claim_id` text,
	`field` text NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	`origin` text NOT NULL,
	`checked_at` integer,
	`checked_by` text,
	`source_version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`checked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `translations_of_record` ON `translations` (`record_id`,`field`,`lang`) WHERE claim_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX `translations_of_claim` ON `translations` (`claim_id`,`field`,`lang`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`organization_id` text,
	`coordinator` integer DEFAULT false NOT NULL,
	`password_hash` text NOT NULL,
	`first_run` integer DEFAULT false NOT NULL,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "users_speak_for_their_organization" CHECK(("users"."role" in ('ngo', 'liaison')) = ("users"."organization_id" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_of_organization` ON `users` (`organization_id`);