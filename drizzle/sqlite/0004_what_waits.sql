ALTER TABLE `deadlines` ADD `reason` text;--> statement-breakpoint
CREATE INDEX `deadlines_proposed` ON `deadlines` (`at`,`id`) WHERE kind = 'agreed' and agreed_at is null;--> statement-breakpoint
CREATE INDEX `assessments_not_met` ON `assessments` (`at`,`id`) WHERE state = 'not_met';--> statement-breakpoint
CREATE INDEX `deadline_changes_asked` ON `deadline_changes` (`at`,`id`) WHERE agreed_at is null;--> statement-breakpoint
CREATE INDEX `join_requests_waiting` ON `join_requests` (`at`,`id`) WHERE decided_at is null;--> statement-breakpoint
UPDATE `changes` SET `part` = 'agendaItems' WHERE `part` = 'agenda_items';