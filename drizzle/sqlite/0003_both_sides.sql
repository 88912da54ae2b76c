CREATE TABLE `changes` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`part` text NOT NULL,
	`row_id` text,
	`before` text,
	`after` text,
	`version` integer,
	`correction_id` text,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`correction_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `changes_of_record` ON `changes` (`record_id`,`version`);--> statement-breakpoint
CREATE INDEX `changes_of_correction` ON `changes` (`correction_id`);--> statement-breakpoint
CREATE TABLE `confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`verdict` text NOT NULL,
	`statement_id` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `confirmations_contested` ON `confirmations` (`at`,`id`) WHERE verdict = 'contested';--> statement-breakpoint
CREATE INDEX `confirmations_of_entry` ON `confirmations` (`entry_id`,`organization_id`,`at`);--> statement-breakpoint
CREATE INDEX `confirmations_by_statement` ON `confirmations` (`statement_id`);--> statement-breakpoint
CREATE TABLE `deadline_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`deadline_id` text NOT NULL,
	`kind` text NOT NULL,
	`starts` text,
	`ends` text,
	`count` integer,
	`unit` text,
	`on` text,
	`reason` text NOT NULL,
	`lang` text NOT NULL,
	`organization_id` text,
	`at` integer NOT NULL,
	`by` text,
	`agreed_at` integer,
	`agreed_by` text,
	`agreed_by_organization_id` text,
	FOREIGN KEY (`deadline_id`) REFERENCES `deadlines`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deadline_changes_of_deadline` ON `deadline_changes` (`deadline_id`,`at`);--> statement-breakpoint
CREATE TABLE `deadlines` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`kind` text NOT NULL,
	`starts` text NOT NULL,
	`count` integer,
	`unit` text,
	`on` text,
	`country` text,
	`as_said` text,
	`lang` text,
	`basis` text,
	`unchecked` integer DEFAULT false NOT NULL,
	`source_id` text,
	`set_by_organization_id` text,
	`at` integer NOT NULL,
	`by` text,
	`agreed_at` integer,
	`agreed_by` text,
	`agreed_by_organization_id` text,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "deadlines_counted_or_dated" CHECK(("deadlines"."on" is not null) <> ("deadlines"."count" is not null and "deadlines"."unit" is not null))
);
--> statement-breakpoint
CREATE INDEX `deadlines_of_entry` ON `deadlines` (`entry_id`);--> statement-breakpoint
CREATE INDEX `deadlines_by_source` ON `deadlines` (`source_id`);--> statement-breakpoint
CREATE TABLE `expected_signers` (
	`version_id` text NOT NULL,
	`organization_id` text NOT NULL,
	PRIMARY KEY(`version_id`, `organization_id`),
	FOREIGN KEY (`version_id`) REFERENCES `record_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `expected_signers_organization` ON `expected_signers` (`organization_id`);--> statement-breakpoint
CREATE TABLE `expected_sittings` (
	`id` text PRIMARY KEY NOT NULL,
	`platform_id` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL,
	`meeting_id` text,
	`cadence` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`platform_id`) REFERENCES `platforms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `expected_sittings_of_platform` ON `expected_sittings` (`platform_id`,`starts`);--> statement-breakpoint
CREATE INDEX `expected_sittings_kept` ON `expected_sittings` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`country` text NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	`lang` text NOT NULL,
	`working` integer DEFAULT false NOT NULL,
	`citation` text,
	PRIMARY KEY(`country`, `day`),
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `join_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`statement` text,
	`lang` text,
	`public_basis` text DEFAULT 'none' NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`admitted` integer,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `join_requests_of_issue` ON `join_requests` (`issue_id`,`organization_id`);--> statement-breakpoint
CREATE INDEX `join_requests_of_organization` ON `join_requests` (`organization_id`);--> statement-breakpoint
CREATE TABLE `merges` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`into_id` text NOT NULL,
	`moved` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`from_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `merges_from` ON `merges` (`from_id`);--> statement-breakpoint
CREATE INDEX `merges_into` ON `merges` (`into_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`user_id` text NOT NULL,
	`event_id` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	PRIMARY KEY(`user_id`, `event_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notices_of_user` ON `notices` (`user_id`,`at`,`event_id`);--> statement-breakpoint
CREATE INDEX `notices_unread` ON `notices` (`user_id`,`read_at`,`at`);--> statement-breakpoint
CREATE INDEX `notices_by_event` ON `notices` (`event_id`);--> statement-breakpoint
CREATE TABLE `record_version_texts` (
	`version_id` text NOT NULL,
	`path` text NOT NULL,
	`salt` text,
	`value` text,
	`lang` text,
	`order` integer NOT NULL,
	PRIMARY KEY(`version_id`, `path`),
	FOREIGN KEY (`version_id`) REFERENCES `record_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `record_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`frozen_at` integer NOT NULL,
	`frozen_by` text NOT NULL,
	`organization_id` text,
	`record_version` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`frozen_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `record_versions_of_meeting` ON `record_versions` (`meeting_id`,`number`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`reason` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`handled_at` integer,
	`handled_by` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reports_of_record` ON `reports` (`record_id`);--> statement-breakpoint
CREATE TABLE `signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`verdict` text NOT NULL,
	`statement` text,
	`lang` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `record_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signatures_of_version` ON `signatures` (`version_id`,`organization_id`);--> statement-breakpoint
CREATE TABLE `sitting_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`expected_id` text NOT NULL,
	`says` text NOT NULL,
	`organization_id` text,
	`statement` text,
	`lang` text,
	`source_id` text,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`expected_id`) REFERENCES `expected_sittings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sitting_statements_of` ON `sitting_statements` (`expected_id`,`at`);--> statement-breakpoint
CREATE INDEX `sitting_statements_by_source` ON `sitting_statements` (`source_id`);--> statement-breakpoint
CREATE TABLE `splits` (
	`id` text PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`into_id` text NOT NULL,
	`entry_ids` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`from_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`into_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `splits_from` ON `splits` (`from_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `splits_into` ON `splits` (`into_id`);--> statement-breakpoint
DROP INDEX `entries_of_issue`;--> statement-breakpoint
CREATE INDEX `entries_due` ON `entries` (`due`,`id`) WHERE due is not null;--> statement-breakpoint
CREATE INDEX `entries_of_issue` ON `entries` (`issue_id`,`platform_id`);--> statement-breakpoint
DROP INDEX `records_by_author`;--> statement-breakpoint
ALTER TABLE `records` ADD `withdraw_text` text;--> statement-breakpoint
ALTER TABLE `records` ADD `withdrawal_reviewed_at` integer;--> statement-breakpoint
ALTER TABLE `records` ADD `withdrawal_reviewed_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `records` ADD `public_elsewhere` text;--> statement-breakpoint
CREATE INDEX `records_unreleased_by_author` ON `records` (`author_organization_id`,`released_at`,`withdrawn_at`,`modified_at`,`id`);--> statement-breakpoint
CREATE INDEX `records_released_by_author` ON `records` (`author_organization_id`,`released_at`,`id`);--> statement-breakpoint
CREATE INDEX `records_withdrawn_by_author` ON `records` (`author_organization_id`,`withdrawn_at`,`id`);--> statement-breakpoint
CREATE INDEX `records_by_author` ON `records` (`author_organization_id`,`modified_at`,`id`);--> statement-breakpoint
ALTER TABLE `agenda_items` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `assessments` ADD `entry_id` text REFERENCES entries(id);--> statement-breakpoint
ALTER TABLE `assessments` ADD `responsible_id` text REFERENCES organizations(id);--> statement-breakpoint
CREATE INDEX `assessments_of_organization` ON `assessments` (`organization_id`,`subject_id`);--> statement-breakpoint
CREATE INDEX `assessments_by_entry` ON `assessments` (`entry_id`);--> statement-breakpoint
CREATE INDEX `assessments_by_responsible` ON `assessments` (`responsible_id`);--> statement-breakpoint
ALTER TABLE `issues` ADD `at_risk` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `status_reason` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `closed_at` integer;--> statement-breakpoint
ALTER TABLE `meetings` ADD `closed_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `users` ADD `must_change_password` integer DEFAULT false NOT NULL;