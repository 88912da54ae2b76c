CREATE INDEX `issue_parties_by_source` ON `issue_parties` (`source_id`);--> statement-breakpoint
CREATE INDEX `links_by_source` ON `links` (`source_id`);--> statement-breakpoint
CREATE INDEX `memberships_by_source` ON `memberships` (`source_id`);--> statement-breakpoint
CREATE INDEX `names_by_source` ON `names` (`source_id`);--> statement-breakpoint
CREATE INDEX `organizations_before` ON `organizations` (`successor_id`);--> statement-breakpoint
CREATE INDEX `platforms_by_source` ON `platforms` (`cadence_source_id`);--> statement-breakpoint
CREATE INDEX `quotations_by_source` ON `quotations` (`source_id`);